using System.Diagnostics;
using System.Globalization;
using JourneyBot.EndToEndTests.Simulator;
using JourneyBot.Storage;
using JourneyBot.Testing;
using JourneyBot.Testing.Hosting;
using JourneyBot.Testing.Storage;
using JourneyBot.Testing.Teams;
using Xunit.Abstractions;

namespace JourneyBot.EndToEndTests.Endurance;

/// <summary>
/// Many people, several hosts, and now and then one of them is killed (SIGKILL) and started again. Nothing that was acknowledged is
/// lost, nothing is there twice. eng/endurance.cs runs it long.
/// </summary>
public sealed class EnduranceTests(ITestOutputHelper output)
{
    private static readonly TimeSpan s_boards = TimeSpan.FromSeconds(15);
    private static readonly TimeSpan s_owed = TimeSpan.FromSeconds(40);
    private static readonly TimeSpan s_moves = TimeSpan.FromSeconds(12);

    [Fact]
    public async Task ManyPeople_WhileHostsAreKilled_LoseNothing_AndNothingIsThereTwice()
    {
        var size = EnduranceSize.Read();
        await using var azurite = await Azurite.StartAsync();
        var settings = HostSettings.Anonymous.WithTables(azurite.ConnectionString).Paced(size.IsPaced ? size.Hosts : 0);
        await using var stage = await Stage.OpenAsync(
            settings, size.Hosts, new TeamsOptions { Patience = TimeSpan.FromSeconds(60), RateLimits = size.IsPaced });
        await using var rows = new StoredRows(StorageOptions.Tables(azurite.ConnectionString));
        var run = await EnduranceRun.PrepareAsync(stage, size, rows);

        var watch = Stopwatch.StartNew();
        var kills = await run.RunAsync(s_moves);
        var wrote = watch.Elapsed;
        var boards = await run.BoardsShowAllAsync();
        await run.OwedIsPostedAsync(s_owed);
        var figures = new EnduranceFigures(size, await run.OutcomesAsync(), run.Tallies, run.Waited, kills, wrote, boards);

        figures.Tell(output.WriteLine);
        figures.AssertNothingLostOrTwice();
        Assert.InRange(boards, TimeSpan.Zero, s_boards);
    }
}
