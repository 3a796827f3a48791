using System.Net;
using JourneyBot.EndToEndTests.Simulator;
using JourneyBot.Storage;
using JourneyBot.Testing;
using JourneyBot.Testing.Hosting;
using JourneyBot.Testing.Storage;
using JourneyBot.Testing.Teams;
using JourneyBot.Testing.Teams.People;
using JourneyBot.Workshops;
using Xunit.Abstractions;

namespace JourneyBot.EndToEndTests.Faults;

/// <summary>
/// A real host whose store fails: a press, a typed line and a "next" under each fault, in a conversation for each. "Saved" is said only
/// of what is there; else there is an apology in time, and the same again makes it right.
/// </summary>
public sealed class StoreFaultTests(ITestOutputHelper output)
{
    private const int Lasting = 100;

    /// <summary>Teams repeats what is not answered in this time.</summary>
    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(15);

    private static readonly IReadOnlyList<(TableFault Fault, int Times)> s_faults =
    [
        (TableFault.Answer(503), 1), (TableFault.Answer(503).AfterTheWrite(), 1), (TableFault.Answer(500).AfterTheWrite(), 1),
        (TableFault.CutConnection(), 1), (TableFault.CutConnection().AfterTheWrite(), 1), (TableFault.Silence(), 1), (TableFault.Silence().AfterTheWrite(), 1),
        (TableFault.HalfAnAnswer(), 1), (TableFault.Slow(TimeSpan.FromSeconds(2)), 1), (TableFault.Answer(409), 1), (TableFault.Answer(412), 1),
        (TableFault.Answer(503), Lasting), (TableFault.Answer(503, TimeSpan.FromMinutes(1)).AfterTheWrite(), 1), (TableFault.CutConnection().AfterTheWrite(), Lasting),
    ];

    [Fact]
    public async Task PressesLinesAndSteps_UnderEveryFaultOfTheStore_AreThereOnce_AndSavedIsSaidOfNothingElse()
    {
        await using var azurite = await Azurite.StartAsync();
        await using var proxy = await TableProxy.StartAsync(azurite);
        await using var stage = await Stage.OpenAsync(
            HostSettings.Anonymous.WithTables(proxy.ConnectionString), options: new TeamsOptions { Patience = s_patience });
        await using var all = new StoredRows(StorageOptions.Tables(azurite.ConnectionString));

        var arriving = ArriveAsync(stage, proxy);
        var lines = await Task.WhenAll(s_faults.Select(async fault =>
        {
            var aiko = stage.Teams.Person("Aiko");
            var seat = aiko.In(stage.Teams.GroupChat($"{fault}", aiko));
            await seat.Says("start");
            await seat.GoesToAsync(StepId.Actions);
            return await new FaultyScene(seat, proxy, await all.AboutAsync(seat.Conversation), fault.Fault, fault.Times).PlayAsync();
        }));

        await arriving;
        foreach (var line in lines.SelectMany(several => several))
            output.WriteLine(line);
    }

    /// <summary>Nobody is there to hear an apology when the bot is installed: Teams hears that it has to bring it again.</summary>
    private static async Task ArriveAsync(Stage stage, TableProxy proxy)
    {
        var ken = stage.Teams.Person("Ken");
        var seat = ken.In(stage.Teams.GroupChat("Shop", ken));
        var isOver = false;
        proxy.Next(call => !isOver && call.Verb == TableVerb.Insert && call.Partition.StartsWith("value~welcomed-", StringComparison.Ordinal), TableFault.Answer(503), Lasting);
        await Assert.ThrowsAsync<InvalidOperationException>(seat.InstallsTheBot);
        isOver = true;
        var refused = stage.Teams.Bot.Deliveries.Where(delivery => delivery.Status == HttpStatusCode.ServiceUnavailable).ToList();

        foreach (var delivery in refused)
            Assert.Equal(HttpStatusCode.OK, (await delivery.RepeatAsync()).Status);

        Assert.Equal(2, refused.Count);
        Assert.Single(seat.Conversation.Messages);
    }
}
