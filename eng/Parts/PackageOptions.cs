using System.Text.RegularExpressions;

namespace JourneyBot.Eng;

/// <summary>What can be said to eng/package.cs.</summary>
internal sealed record PackageOptions(string BotId, string Domain, string Output)
{
    public const string Usage =
        "dotnet run eng/package.cs --bot-id GUID --domain journeys.contoso.com [--tab-app-id GUID] [--developer Contoso] [--website-url https://...] "
        + "[--privacy-url https://...] [--terms-url https://...] [--version 1.2.3] [--output artifacts/journeybot.zip]";

    private const int LongestDeveloper = 32;

    private static readonly string[] s_names =
        ["--bot-id", "--domain", "--tab-app-id", "--developer", "--website-url", "--privacy-url", "--terms-url", "--version", "--output"];

    private static readonly Regex s_version = new(@"^(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)$");

    /// <summary>The app registration by which people sign in at the tab; the bot's own unless that is a managed identity.</summary>
    public required string TabAppId { get; init; }

    public required string Developer { get; init; }

    public required string WebsiteUrl { get; init; }

    public required string PrivacyUrl { get; init; }

    public required string TermsUrl { get; init; }

    /// <summary>Empty: the manifest's own.</summary>
    public required string Version { get; init; }

    /// <summary>What Teams asks the directory for when somebody opens the tab, by the form that Microsoft documents for each case.</summary>
    public string Resource => TabAppId == BotId ? $"api://{Domain}/botid-{BotId}" : $"api://{Domain}/{TabAppId}";

    /// <summary>A sentence in <paramref name="refusal"/> when the arguments cannot be followed.</summary>
    public static PackageOptions? Read(string[] arguments, out string refusal)
    {
        var pairs = arguments.Chunk(2).ToList();
        refusal = pairs.FirstOrDefault(pair => pair.Length < 2 || !s_names.Contains(pair[0])) is { } odd ? $"'{string.Join(' ', odd)}' is not understood."
            : pairs.GroupBy(pair => pair[0]).FirstOrDefault(group => group.Count() > 1) is { } twice ? $"{twice.Key} is there twice."
            : "";
        if (refusal.Length > 0)
            return null;
        var options = From(pairs.ToDictionary(pair => pair[0], pair => pair[1]));
        refusal = options.Refusal();
        return refusal.Length == 0 ? options : null;
    }

    private static PackageOptions From(Dictionary<string, string> given)
    {
        var (bot, domain) = (given.GetValueOrDefault("--bot-id", "").ToLowerInvariant(), given.GetValueOrDefault("--domain", "").ToLowerInvariant());
        return new(bot, domain, given.GetValueOrDefault("--output", Repository.At("artifacts", "journeybot.zip")))
        {
            TabAppId = given.GetValueOrDefault("--tab-app-id", bot).ToLowerInvariant(),
            Developer = given.GetValueOrDefault("--developer", "JourneyBot"),
            WebsiteUrl = given.GetValueOrDefault("--website-url", $"https://{domain}/"),
            PrivacyUrl = given.GetValueOrDefault("--privacy-url", $"https://{domain}/privacy"),
            TermsUrl = given.GetValueOrDefault("--terms-url", $"https://{domain}/terms"),
            Version = given.GetValueOrDefault("--version", ""),
        };
    }

    private string Refusal() =>
        !IsId(BotId) ? "--bot-id takes the bot's Microsoft app id, a GUID."
        : Uri.CheckHostName(Domain) != UriHostNameType.Dns || !Domain.Contains('.') ? "--domain takes the name of the host that serves the bot, without https://."
        : !IsId(TabAppId) ? "--tab-app-id takes the id of the app registration for the tab, a GUID."
        : Developer.Length is 0 or > LongestDeveloper ? $"--developer takes a name of at most {LongestDeveloper} characters."
        : new[] { WebsiteUrl, PrivacyUrl, TermsUrl }.FirstOrDefault(url => !IsHttps(url)) is { } wrong ? $"'{wrong}' is no https address."
        : Version.Length > 0 && !s_version.IsMatch(Version) ? "--version takes three numbers, such as 1.2.3."
        : "";

    private static bool IsId(string text) => Guid.TryParseExact(text, "D", out var id) && id != Guid.Empty;

    private static bool IsHttps(string text) => Uri.TryCreate(text, UriKind.Absolute, out var url) && url.Scheme == "https";
}
