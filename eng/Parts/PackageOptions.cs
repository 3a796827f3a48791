namespace JourneyBot.Eng;

/// <summary>What can be said to eng/package.cs.</summary>
internal sealed record PackageOptions(string BotId, string Domain, string Developer, string Output)
{
    public const string Usage =
        "dotnet run eng/package.cs --bot-id GUID --domain journeys.contoso.com [--developer Contoso] [--output artifacts/journeybot.zip]";

    private const int LongestDeveloper = 32;

    /// <summary>A sentence in <paramref name="refusal"/> when the arguments cannot be followed.</summary>
    public static PackageOptions? Read(string[] arguments, out string refusal)
    {
        var given = arguments.Chunk(2).Where(pair => pair.Length == 2).ToDictionary(pair => pair[0], pair => pair[1]);
        var options = new PackageOptions(
            given.GetValueOrDefault("--bot-id", ""),
            given.GetValueOrDefault("--domain", ""),
            given.GetValueOrDefault("--developer", "JourneyBot"),
            given.GetValueOrDefault("--output", Repository.At("artifacts", "journeybot.zip")));
        refusal = options.Refusal();
        return refusal.Length == 0 ? options : null;
    }

    private string Refusal() =>
        !Guid.TryParseExact(BotId, "D", out var id) || id == Guid.Empty ? "--bot-id takes the bot's Microsoft app id, a GUID."
        : Uri.CheckHostName(Domain) != UriHostNameType.Dns || !Domain.Contains('.') ? "--domain takes the name of the host that serves the bot, without https://."
        : Developer.Length is 0 or > LongestDeveloper ? $"--developer takes a name of at most {LongestDeveloper} characters."
        : "";
}
