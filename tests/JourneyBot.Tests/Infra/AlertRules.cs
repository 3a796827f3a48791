using System.Text.RegularExpressions;
using JourneyBot.Teams;
using JourneyBot.Testing.Sources;
using Newtonsoft.Json.Linq;

namespace JourneyBot.Tests.Infra;

/// <summary>Somebody is told when something is wrong, and what is looked for in logs is what the host writes.</summary>
internal static partial class AlertRules
{
    private const string Undelivered = "was not delivered";

    /// <summary>Somebody has left, or has blocked the bot: nothing is owed then, and nothing is to be done.</summary>
    private static readonly string s_uncounted = $"not(ResultDescription has '{FailureKind.Refused}')";

    private static readonly (string What, string Sign)[] s_watched =
    [
        ("errors", "Http5xx"), ("slow answers", "HttpResponseTime"), ("instances that are not ready", "HealthCheckStatus"),
        ("failed deliveries", Undelivered), ("failed turns", "A turn failed"),
    ];

    private static readonly string[] s_sources = ["AppServiceConsoleLogs", "AppServicePlatformLogs"];

    /// <summary>All messages that the host logs; what they are about is filled in later.</summary>
    private static readonly Lazy<List<string>> s_messages = new(() => [.. SourceFile.Below("src/JourneyBot").SelectMany(file => Message().Matches(file.Text)).Select(message => message.Groups["words"].Value)]);

    public static IEnumerable<string> Findings(Template template)
    {
        var alerts = template.Resources.Where(resource => Template.TypeOf(resource) is "Microsoft.Insights/metricAlerts" or "Microsoft.Insights/scheduledQueryRules").ToList();
        var conditions = alerts.SelectMany(alert => alert.SelectTokens("properties.criteria.allOf[*]")).ToList();
        var queries = conditions.Select(one => (string?)one["query"]).OfType<string>().ToList();
        return
        [
            .. s_watched.Where(one => !conditions.Exists(condition => ((string?)condition["metricName"] ?? (string?)condition["query"] ?? "").Contains(one.Sign, StringComparison.Ordinal))).Select(one => $"Nobody is told of {one.What}."),
            .. alerts.Where(alert => !alert["properties"]!["actions"]!.ToString().Contains("variables('peopleId')", StringComparison.Ordinal)).Select(alert => $"{alert["name"]} tells nobody."),
            .. alerts.Where(alert => alert["properties"]!["enabled"] is not JValue { Value: true }).Select(alert => $"{alert["name"]} is off."),
            .. queries.SelectMany(query => Phrase().Matches(query).Select(match => match.Groups["phrase"].Value)).Where(phrase => phrase != $"{FailureKind.Refused}" && !s_messages.Value.Exists(message => message.Contains(phrase, StringComparison.Ordinal))).Select(phrase => $"No log of the host says \"{phrase}\"."),
            .. queries.Where(query => query.Contains(Undelivered, StringComparison.Ordinal) && !query.Contains(s_uncounted, StringComparison.Ordinal)).Select(_ => "What Teams refuses is counted as not delivered."),
            .. Logs(template),
        ];
    }

    private static IEnumerable<string> Logs(Template template)
    {
        var kept = template.Resources.Where(resource => Template.TypeOf(resource) == "Microsoft.Insights/diagnosticSettings" && (string?)resource["scope"] == "[variables('siteId')]")
            .SelectMany(resource => resource.SelectTokens("properties.logs[?(@.enabled == true)].category")).Select(category => (string?)category).ToList();
        return s_sources.Except(kept.OfType<string>()).Select(source => $"{source} are not kept.");
    }

    [GeneratedRegex("has '(?<phrase>[^']*)'", RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Phrase();

    [GeneratedRegex("""LoggerMessage\([^)]*Message = "(?<words>[^"]*)""", RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Message();
}
