using System.Text.RegularExpressions;
using JourneyBot.EndToEndTests.Simulator;
using JourneyBot.Testing;
using JourneyBot.Testing.Hosting;
using JourneyBot.Testing.Storage;
using JourneyBot.Testing.Teams;
using JourneyBot.Testing.Teams.Connector;
using JourneyBot.Testing.Teams.People;
using JourneyBot.Testing.Telemetry;
using JourneyBot.Workshops;

namespace JourneyBot.EndToEndTests.Telemetry;

/// <summary>What a collector gets of one session on a real host with its store, with a fault of each kind: docs/operations/telemetry.md is held to it.</summary>
public sealed partial class TelemetryTests : IAsyncLifetime
{
    private const string Text = "Ocelotzebra";
    private const string Messages = "POST /api/messages";
    private readonly List<string> _secrets = [Text];
    private OtlpReceiver _receiver = null!;
    private Azurite _azurite = null!;
    private TableProxy _proxy = null!;
    private Stage _stage = null!;

    public async Task InitializeAsync()
    {
        _receiver = await OtlpReceiver.StartAsync();
        _azurite = await Azurite.StartAsync();
        _proxy = await TableProxy.StartAsync(_azurite);
        var settings = HostSettings.Anonymous.WithTables(_proxy.ConnectionString).With(_receiver.HostVariables)
            .With("PublicUrl", "https://maps.example.com/").Paced(1);
        _stage = await Stage.OpenAsync(settings);
    }

    public async Task DisposeAsync()
    {
        await _stage.DisposeAsync();
        await _proxy.DisposeAsync();
        await _azurite.DisposeAsync();
        await _receiver.DisposeAsync();
    }

    [Fact]
    public async Task OneSession_IsOneTraceForEachTurn_EveryMetricOfTheDocs_AndNothingThatPeopleWrote()
    {
        var aiko = _stage.Teams.Person($"{Text}aiko");
        var ken = _stage.Teams.Person($"{Text}ken");
        var seat = aiko.In(_stage.Teams.GroupChat($"{Text}chat", aiko, ken));
        _secrets.AddRange([aiko.Id, aiko.AadObjectId, ken.Id, ken.AadObjectId, seat.Conversation.Id]);

        await StartAsync(seat);
        var typed = await seat.Says($"purpose: {Text}");
        await ken.In(seat.Conversation).Presses(await seat.BoardAsync(StepId.Theme), Workshopping.Next);
        await OpenTheMapAsync(seat);
        var apology = await FailAsync(seat);
        var all = _stage.Teams.Bot.Deliveries.Count;
        await Until.True(() => Roots().Count >= all, () => $"{Roots().Count} traces for {all} turns", what: "a trace for each turn");
        await Until.True(() => Documented().All(HasArrived), () => string.Join(", ", Documented().Where(name => !HasArrived(name))), what: "every metric of the docs");
        await _stage.Host.StopAsync();

        Assert.Equal(all, Roots().Count);
        Assert.All(Roots(), AssertWhole);
        AssertTold(typed, apology);
        Assert.All(_secrets, secret => Assert.False(_receiver.Contains(secret), $"\"{secret}\" was told."));
        Assert.All(_receiver.Resources, resource => Assert.Equal("journeybot", resource["service.name"]));
    }

    private static IReadOnlyList<string> Documented() =>
    [
        .. File.ReadLines(Repository.At("docs", "operations", "telemetry.md")).SkipWhile(line => !line.StartsWith("## Metrics", StringComparison.Ordinal))
            .Select(line => Metric().Match(line)).Where(match => match.Success).Select(match => match.Groups["name"].Value),
    ];

    private bool HasArrived(string metric) => _receiver.Points.Any(point => point.Metric == metric && (point.Value > 0 || metric.StartsWith("dotnet.", StringComparison.Ordinal)));

    private IReadOnlyList<ReceivedSpan> Roots() => [.. _receiver.Spans.Where(span => span.Name == Messages)];

    /// <summary>The board's repaint has to wait, and is refused then.</summary>
    private async Task StartAsync(Seat seat)
    {
        await seat.InstallsTheBot();
        await seat.Says("start");
        await seat.BoardAsync(StepId.Theme);
        _stage.Teams.Faults.Next(ConnectorOperation.UpdateMessage, Fault.Answer(429, TimeSpan.FromSeconds(1)), where: seat.Conversation);
        _stage.Teams.Faults.Next(ConnectorOperation.UpdateMessage, Fault.Answer(403), where: seat.Conversation);
        await seat.SavesAsync("Save", ("Product or service", Text), ("Start", $"hears of {Text}"), ("Goal", "buys"));
    }

    private async Task OpenTheMapAsync(Seat seat)
    {
        var token = (await seat.AsksForLinkAsync()).Segments[^1];
        _secrets.Add(token);
        using var http = new HttpClient();
        using var page = await http.GetAsync(new Uri(_stage.Host.Url, $"maps/{token}"));
        Assert.True(page.IsSuccessStatusCode);
    }

    /// <summary>A store that does not take an entry, for longer than its client tries.</summary>
    private async Task<(Delivery Turn, string Id)> FailAsync(Seat seat)
    {
        var isOver = false;
        _proxy.Next(call => !isOver && call.Row.StartsWith("e~", StringComparison.Ordinal), TableFault.Answer(503), 100);
        var turn = await seat.Says($"purpose: {Text} again");
        isOver = true;
        var said = (await seat.Conversation.AnswerTo(turn)).Activity.ToJsonString();
        var id = Apology().Match(said);
        Assert.True(id.Success, said);
        return (turn, id.Value);
    }

    /// <summary>One root, one turn below it, and nothing that hangs in the air.</summary>
    private void AssertWhole(ReceivedSpan root)
    {
        var trace = Trace(root);
        Assert.Empty(root.Parent);
        Assert.Equal(root.Id, Assert.Single(trace, span => span.Name.StartsWith("turn", StringComparison.Ordinal)).Parent);
        Assert.All(trace.Where(span => span != root), span => Assert.Contains(trace, other => other.Id == span.Parent));
    }

    private IReadOnlyList<ReceivedSpan> Trace(ReceivedSpan root) => [.. _receiver.Spans.Where(span => span.Trace == root.Trace)];

    private void AssertTold(Delivery typed, (Delivery Turn, string Id) apology)
    {
        Assert.Equal(System.Net.HttpStatusCode.OK, typed.Status);
        var traces = Roots().Select(Trace).ToList();
        Assert.Contains(traces, trace => Turn(trace)["journeybot.turn.kind"] == "message" && Turn(trace)["journeybot.turn.outcome"] == "answered"
            && trace.Any(span => span.Name == "store insert" && span.Tags["outcome"] == "ok" && span.Tags["db.system.name"] == "azure.table")
            && trace.Any(span => span.Name == "connector POST" && span.Tags["http.response.status_code"] == "201"));

        var refused = Assert.Single(traces, trace => Turn(trace)["journeybot.turn.outcome"] == "refused");
        Assert.Equal("OnlyTheFacilitatorAdvances", Turn(refused)["journeybot.refusal"]);

        var failed = Assert.Single(traces, trace => Turn(trace).GetValueOrDefault("journeybot.correlation_id") == apology.Id);
        Assert.Contains(failed, span => span.Name == "store insert" && span.Tags["outcome"] == "failed");
        Assert.Contains($"{apology.Id}, message, trace {failed[0].Trace.ToLowerInvariant()}", _stage.Host.Output.ToString(), StringComparison.Ordinal);
        Assert.Contains(_receiver.Spans, span => span.Name == "GET /maps/{**token}");
        Assert.DoesNotContain(_receiver.Spans, span => span.Name.Contains("readyz", StringComparison.Ordinal));
    }

    private static IReadOnlyDictionary<string, string> Turn(IReadOnlyList<ReceivedSpan> trace) => trace.Single(span => span.Name.StartsWith("turn", StringComparison.Ordinal)).Tags;

    [GeneratedRegex("^\\| `(?<name>[a-z._]+)` \\|", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Metric();

    [GeneratedRegex("(?<=number: )[0-9A-Z]{8}", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Apology();
}
