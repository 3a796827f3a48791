using System.Diagnostics;
using System.Net;
using JourneyBot.EndToEndTests.Simulator;
using JourneyBot.Storage;
using JourneyBot.Testing;
using JourneyBot.Testing.Hosting;
using JourneyBot.Testing.Storage;
using JourneyBot.Testing.Teams.Connector;
using JourneyBot.Testing.Teams.People;
using JourneyBot.Workshops;

namespace JourneyBot.EndToEndTests.Faults;

/// <summary>A host that is told to stop (SIGTERM), as at a deployment: it ends what it began, and leaves nothing behind.</summary>
public sealed class ShutdownTests
{
    private static readonly TimeSpan s_longest = TimeSpan.FromSeconds(22);

    [Fact]
    public async Task TurnInFlight_AtTheConnector_IsAnswered_AndTheHostSaysThatItLeavesBeforeItStopsListening()
    {
        await using var stage = await Stage.OpenAsync();
        var seat = await StartedAsync(stage);
        var hold = new Hold();
        stage.Teams.Faults.Next(ConnectorOperation.CreateMessage, Fault.Held(hold));
        var press = seat.WithoutExecute().Presses("Save", ("Product or service", "Komorebi"));
        await hold.Reached;
        var watch = Stopwatch.StartNew();

        var stopping = stage.Host.StopAsync();
        await Until.True(async () => await stage.Host.StatusOfAsync("/readyz") == HttpStatusCode.ServiceUnavailable, stage.Host.Output.ToString);
        Assert.Equal(HttpStatusCode.OK, await stage.Host.StatusOfAsync("/healthz"));
        await Until.True(async () => await IsClosedAsync(stage.Host), stage.Host.Output.ToString);
        Assert.False(press.IsCompleted);
        hold.Release();

        Assert.Equal(HttpStatusCode.OK, (await press).Delivery.Status);
        Assert.Equal(0, await stopping);
        Assert.InRange(watch.Elapsed, TimeSpan.Zero, s_longest);
        Assert.Single(seat.Conversation.Messages, message => message.Shows("✓ Saved"));
        await using var rows = StoredRows.OfSqlite(stage.Host);
        Assert.Single(await rows.ContributionsAsync(StepId.Theme));
        await stage.Host.StartAgainAsync();
    }

    [Fact]
    public async Task TurnInFlight_AtTheStore_IsSavedAndAnswered()
    {
        await using var azurite = await Azurite.StartAsync();
        await using var proxy = await TableProxy.StartAsync(azurite);
        await using var stage = await Stage.OpenAsync(HostSettings.Anonymous.WithTables(proxy.ConnectionString));
        var seat = await StartedAsync(stage);
        var hold = new Hold();
        proxy.Next(call => call.Verb == TableVerb.Insert && call.Row.StartsWith("e~", StringComparison.Ordinal), TableFault.Held(hold));
        var press = seat.Presses("Save", ("Product or service", "Komorebi"));
        await hold.Reached;

        var stopping = stage.Host.StopAsync();
        await Until.True(async () => await IsClosedAsync(stage.Host), stage.Host.Output.ToString);
        hold.Release();

        Assert.True((await press).Card?.Shows("✓ Saved"));
        Assert.Equal(0, await stopping);
        await using var rows = new StoredRows(StorageOptions.Tables(azurite.ConnectionString));
        Assert.Single(await rows.ContributionsAsync(StepId.Theme));
        await stage.Host.StartAgainAsync();
    }

    /// <summary>The channel takes the first card and does not say so: that turn is given up after twelve seconds, and the host goes in time.</summary>
    [Fact]
    public async Task Cards_ThatCannotBePostedNow_AreLeftToTheNextHost()
    {
        await using var stage = await Stage.OpenAsync();
        var aiko = stage.Teams.Person("Aiko");
        var seat = aiko.In(stage.Teams.GroupChat("Journeys", aiko));
        var hold = new Hold();
        stage.Teams.Faults.Next(ConnectorOperation.CreateMessage, Fault.Held(hold));
        var start = seat.Says("start");
        await hold.Reached;
        var watch = Stopwatch.StartNew();

        Assert.Equal(0, await stage.Host.StopAsync());

        Assert.InRange(watch.Elapsed, TimeSpan.Zero, s_longest);
        Assert.Equal(HttpStatusCode.OK, (await start).Status);
        hold.Drop();
        await stage.Host.StartAgainAsync();
        await Until.True(() => Heads(seat).Contains("Step 1/7 ・ Theme"), seat.Conversation.ToString, TimeSpan.FromSeconds(60));
        Assert.Equal(["Step 1/7 ・ Theme", "Step 1/7 ・ Theme ・ Board"], Heads(seat).Order());
    }

    private static async Task<Seat> StartedAsync(Stage stage)
    {
        var aiko = stage.Teams.Person("Aiko");
        var seat = aiko.In(stage.Teams.GroupChat("Journeys", aiko));
        await seat.Says("start");
        await seat.BoardAsync(StepId.Theme);
        return seat;
    }

    private static IReadOnlyList<string> Heads(Seat seat) =>
        [.. seat.Conversation.Messages.SelectMany(message => message.Cards).Select(card => card.Lines[0])];

    private static async Task<bool> IsClosedAsync(HostProcess host)
    {
        try
        {
            await host.StatusOfAsync("/healthz");
            return false;
        }
        catch (HttpRequestException)
        {
            return true;
        }
    }
}
