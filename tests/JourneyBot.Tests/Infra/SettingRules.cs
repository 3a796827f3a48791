using System.Globalization;
using System.Text.RegularExpressions;
using JourneyBot.Testing;
using Newtonsoft.Json.Linq;

namespace JourneyBot.Tests.Infra;

/// <summary>The app's settings: each is read by somebody, those that have to fit the deployment do, and nothing is a secret, nowhere.</summary>
internal static partial class SettingRules
{
    /// <summary>Read by App Service (publishing, health, stopping), the framework, the identity's library and the telemetry's; the host's own are in README.md.</summary>
    private static readonly HashSet<string> s_ofOthers =
    [
        "WEBSITE_RUN_FROM_PACKAGE", "SCM_DO_BUILD_DURING_DEPLOYMENT", "WEBSITE_HEALTHCHECK_MAXPINGFAILURES", "WEBSITES_CONTAINER_STOP_TIME_LIMIT",
        "ASPNETCORE_ENVIRONMENT", "AZURE_CLIENT_ID", "OTEL_EXPORTER_OTLP_ENDPOINT",
    ];

    private static readonly Dictionary<string, string> s_expected = new()
    {
        ["ASPNETCORE_ENVIRONMENT"] = "Production",
        ["WEBSITE_RUN_FROM_PACKAGE"] = "1",
        ["MicrosoftAppType"] = "UserAssignedMSI",
        ["MicrosoftAppId"] = "[reference(variables('identityId'), '2024-11-30').clientId]",
        ["MicrosoftAppTenantId"] = "[subscription().tenantId]",
        ["AZURE_CLIENT_ID"] = "[reference(variables('identityId'), '2024-11-30').clientId]",
        ["PublicUrl"] = "[concat('https://', variables('host'))]",
        ["Storage__Kind"] = "tables",
        ["Storage__Endpoint"] = "[reference(variables('storageId'), '2024-01-01').primaryEndpoints.table]",
        ["Pace__Hosts"] = "[string(parameters('instances'))]",
        ["Retention__Days"] = "[string(parameters('retentionDays'))]",
        ["Links__Generation"] = "[string(parameters('linksGeneration'))]",
        ["Cards__Actions"] = "[parameters('cardActions')]",
        ["Tab__AppId"] = "[parameters('tabAppId')]",
        ["OTEL_EXPORTER_OTLP_ENDPOINT"] = "[parameters('otlpEndpoint')]",
    };

    private static readonly string[] s_joined = ["variables('settings')", "parameters('otherSettings')"];

    /// <summary>Longer than the host takes to end what it has begun (twenty seconds, Shutdown__Grace included): App Service's own five are not enough.</summary>
    private const int ShortestStop = 25;

    public static IReadOnlyList<string> Findings(Template template) => [.. Settings(template), .. Secrets(template)];

    /// <summary>What the host reads, by the table in README.md.</summary>
    public static IReadOnlyList<string> OfTheHost { get; } =
        [.. File.ReadLines(Repository.At("README.md")).Where(line => line.StartsWith("| `", StringComparison.Ordinal)).SelectMany(line => Name().Matches(line.Split('|')[1]).Select(match => match.Groups["name"].Value))];

    public static Dictionary<string, string> Of(Template template) =>
        All(template).DistinctBy(setting => setting.Name).ToDictionary(setting => setting.Name, setting => setting.Value);

    /// <summary>Those that are known beforehand, then those that hang on what is deployed: no variable can hold these.</summary>
    private static IEnumerable<(string Name, string Value)> All(Template template) =>
    [
        .. template.Root["variables"]!["settings"]!.Select(setting => ((string)setting["name"]!, (string)setting["value"]!)),
        .. Deployed().Matches(Joined(template)).Select(setting => (setting.Groups["name"].Value, $"[{setting.Groups["value"].Value}]")),
    ];

    private static string Joined(Template template) => $"{template.Resource("Microsoft.Web/sites")["properties"]!["siteConfig"]!["appSettings"]}";

    private static IEnumerable<string> Settings(Template template)
    {
        foreach (var twice in All(template).GroupBy(setting => setting.Name).Where(group => group.Count() > 1))
            yield return $"The setting {twice.Key} is there twice.";
        foreach (var part in s_joined.Where(part => !Joined(template).Contains(part, StringComparison.Ordinal)))
            yield return $"The app does not get {part}.";
        var settings = Of(template);
        foreach (var name in settings.Keys.Except(OfTheHost).Except(s_ofOthers))
            yield return $"The setting {name} is read by nobody.";
        foreach (var (name, value) in s_expected.Where(pair => settings.GetValueOrDefault(pair.Key) != pair.Value))
            yield return $"The setting {name} is not {value}.";
        if (!int.TryParse(settings.GetValueOrDefault("WEBSITES_CONTAINER_STOP_TIME_LIMIT"), NumberStyles.None, CultureInfo.InvariantCulture, out var seconds) || seconds < ShortestStop)
            yield return "App Service does not wait until the host has ended what it has begun.";
    }

    private static IEnumerable<string> Secrets(Template template)
    {
        foreach (var text in Template.Texts(template.Root).Where(text => Keys().IsMatch(text.Text)))
            yield return $"{text.Path} reads a key.";
        foreach (var parameter in ((JObject)template.Root["parameters"]!).Properties().Where(parameter => $"{parameter.Value["type"]}".StartsWith("secure", StringComparison.OrdinalIgnoreCase) || Secret().IsMatch(parameter.Name)))
            yield return $"The parameter {parameter.Name} would be a secret.";
        foreach (var name in Of(template).Keys.Where(name => Secret().IsMatch(name)))
            yield return $"The setting {name} would be a secret.";
        foreach (var output in ((JObject?)template.Root["outputs"] ?? new JObject()).Properties().Where(output => Secret().IsMatch(output.Name)))
            yield return $"The output {output.Name} would be a secret.";
    }

    [GeneratedRegex("`(?<name>[A-Za-z_]+)`", RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Name();

    [GeneratedRegex(@"createObject\('name', '(?<name>\w+)', 'value', (?<value>reference\(variables\('\w+'\), '[\d-]+'\)[.\w]*)\)", RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Deployed();

    [GeneratedRegex(@"list(Keys|Secrets|AccountSas)|InstrumentationKey|\.ConnectionString|AccountKey=|sig=", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Keys();

    [GeneratedRegex("password|secret|connectionString|accountKey|apiKey|token", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Secret();
}
