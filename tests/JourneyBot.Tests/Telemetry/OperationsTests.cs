using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using JourneyBot.Testing;
using Xunit;

namespace JourneyBot.Tests.Telemetry;

/// <summary>Dashboards, alerts and the runbook speak of what is there.</summary>
public sealed partial class OperationsTests
{
    private static readonly string s_dashboard = File.ReadAllText(Repository.At("infra", "dashboards", "journeybot.grafana.json"));
    private static readonly string s_alerts = File.ReadAllText(Repository.At("infra", "alerts", "journeybot.rules.yml"));
    private static readonly string s_queries = File.ReadAllText(Repository.At("infra", "alerts", "log-queries.kql"));
    private static readonly string s_runbook = File.ReadAllText(Repository.At("docs", "operations", "runbook.md"));
    private static readonly string s_telemetry = File.ReadAllText(Repository.At("docs", "operations", "telemetry.md"));

    /// <summary>As a collector hands them to Prometheus: points become lines, and the unit is added.</summary>
    private static readonly ILookup<string, string> s_names = Row().Matches(s_telemetry).ToLookup(
        match => $"{match.Groups["name"].Value.Replace('.', '_')}{match.Groups["unit"].Value switch { "s" => "_seconds", "By" => "_bytes", _ => "" }}",
        match => match.Groups["name"].Value);

    [Fact]
    public void EveryMetricOfDashboardAndAlerts_IsOneOfTheDocs() =>
        Assert.All(Named(s_dashboard + s_alerts), name => Assert.Contains(name, s_names.Select(group => group.Key)));

    [Fact]
    public void EveryMetricOfOurs_IsOnTheDashboard()
    {
        var shown = Named(s_dashboard).ToHashSet();

        Assert.All(s_names.Where(group => group.Key.StartsWith("journeybot_", StringComparison.Ordinal)), group => Assert.Contains(group.Key, shown));
    }

    [Fact]
    public void EveryPanel_HasATitleAWordOfHelpAndAPlaceOfItsOwn()
    {
        var panels = JsonNode.Parse(s_dashboard)!["panels"]!.AsArray();

        Assert.InRange(panels.Count, 8, 20);
        Assert.All(panels, panel => Assert.True(panel!["title"]!.GetValue<string>().Length > 0 && panel["description"]!.GetValue<string>().Length > 0));
        Assert.Equal(panels.Count, panels.Select(panel => panel!["gridPos"]!.ToJsonString()).Distinct().Count());
    }

    [Fact]
    public void EveryAlert_LeadsToAPartOfTheRunbook()
    {
        var alerts = Alert().Count(s_alerts);
        var anchors = Anchor().Matches(s_alerts).Select(match => match.Groups["anchor"].Value).ToList();

        Assert.InRange(alerts, 6, 20);
        Assert.Equal(alerts, anchors.Count);
        Assert.All(anchors, anchor => Assert.Contains(anchor, Anchors()));
    }

    [Fact]
    public void LinksWithinTheRunbook_LeadSomewhere() =>
        Assert.All(Inner().Matches(s_runbook).Select(match => match.Groups["anchor"].Value), anchor => Assert.Contains(anchor, Anchors()));

    [Fact]
    public void LogLinesThatAreSearched_AreOnesThatTheHostWrites()
    {
        var sources = string.Join('\n', Directory.EnumerateFiles(Repository.At("src"), "*.cs", SearchOption.AllDirectories).Select(File.ReadAllText));
        var sought = Sought().Matches(s_queries).Select(match => match.Groups["words"].Value).ToList();

        Assert.InRange(sought.Count, 4, 20);
        Assert.All(sought, words => Assert.Contains(words, sources, StringComparison.Ordinal));
    }

    [Fact]
    public void MetricsOfTheRunbook_AreOnesOfTheDocs() =>
        Assert.All(
            Quoted().Matches(s_runbook).Select(match => match.Groups["name"].Value),
            name => Assert.Contains($"`{name}`", s_telemetry, StringComparison.Ordinal));

    private static IEnumerable<string> Anchors() => Heading().Matches(s_runbook)
        .Select(match => NotOfAnAnchor().Replace(match.Groups["words"].Value.ToLowerInvariant(), "").Replace(' ', '-'));

    private static IEnumerable<string> Named(string text) => Name().Matches(text).Select(match => Suffix().Replace(match.Value, ""));

    [GeneratedRegex("^\\| `(?<name>[a-z._]+)` \\| (?<unit>s|1|By) \\|", RegexOptions.ExplicitCapture | RegexOptions.Multiline, 1000)]
    private static partial Regex Row();

    [GeneratedRegex("\\b(journeybot|http_server|dotnet)_[a-z_]+", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Name();

    [GeneratedRegex("_(bucket|count|sum|total)$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Suffix();

    [GeneratedRegex("- alert: ", RegexOptions.None, 1000)]
    private static partial Regex Alert();

    [GeneratedRegex("runbook: docs/operations/runbook\\.md#(?<anchor>[a-z0-9-]+)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Anchor();

    [GeneratedRegex("\\]\\(#(?<anchor>[a-z0-9-]+)\\)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Inner();

    [GeneratedRegex("^## (?<words>.+)$", RegexOptions.ExplicitCapture | RegexOptions.Multiline, 1000)]
    private static partial Regex Heading();

    [GeneratedRegex("[^a-z0-9 -]", RegexOptions.None, 1000)]
    private static partial Regex NotOfAnAnchor();

    [GeneratedRegex("has \"(?<words>[^\"]+)\"", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Sought();

    [GeneratedRegex("`(?<name>(journeybot|http\\.server|dotnet)\\.[a-z._]+)`", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Quoted();
}
