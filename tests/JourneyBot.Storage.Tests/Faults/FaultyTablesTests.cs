using System.Collections.Concurrent;
using System.Diagnostics;
using JourneyBot.Testing.Storage;
using Xunit;
using Xunit.Abstractions;

namespace JourneyBot.Storage.Tests.Faults;

/// <summary>
/// Every kind of write that the product does, with everything that can happen to it between host and store. What lasts no longer
/// than the client tries is not noticed; what does is refused in time; a repeat is answered as before, and it is there once.
/// </summary>
public sealed class FaultyTablesTests(ITestOutputHelper output)
{
    /// <summary>Teams repeats what is not answered in this time.</summary>
    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(15);
    private const int Lasting = 50;
    private const string Wrong = "WRONG";

    private static IReadOnlyList<TableFault> Passing { get; } =
    [
        TableFault.Answer(503), TableFault.Answer(503).AfterTheWrite(),
        TableFault.Answer(503, TimeSpan.FromSeconds(1)), TableFault.Answer(503, TimeSpan.FromSeconds(1)).AfterTheWrite(),
        TableFault.Answer(500), TableFault.Answer(500).AfterTheWrite(),
        TableFault.Answer(429), TableFault.Answer(408).AfterTheWrite(),
        TableFault.CutConnection(), TableFault.CutConnection().AfterTheWrite(),
        TableFault.Silence(), TableFault.Silence().AfterTheWrite(),
        TableFault.HalfAnAnswer(), TableFault.Slow(TimeSpan.FromSeconds(2)),
    ];

    private static IReadOnlyList<(TableFault Fault, int Times)> LastingOnes { get; } =
    [
        (TableFault.Answer(503), Lasting), (TableFault.Answer(503, TimeSpan.FromMinutes(1)), 1),
        (TableFault.Answer(503, TimeSpan.FromMinutes(1)).AfterTheWrite(), 1),
        (TableFault.CutConnection().AfterTheWrite(), Lasting), (TableFault.Silence().AfterTheWrite(), Lasting), (TableFault.Answer(403), 1),
    ];

    [Fact]
    public async Task EveryWrite_UnderEveryFault_IsThereOnce_AndItsRepeatIsAnsweredAsBefore()
    {
        await using var azurite = await Azurite.StartAsync();
        await using var proxy = await TableProxy.StartAsync(azurite);
        using var direct = new Host(StorageOptions.Tables(azurite.ConnectionString));
        using var faulty = new Host(StorageOptions.Tables(proxy.ConnectionString));
        Assert.Null(await faulty.Values.FindAsync("warm", CancellationToken.None));

        // Some at a time: what is slow then is the fault, not the crowd.
        var lines = new ConcurrentBag<string>();
        var tries = FaultyWrite.All.SelectMany(write => Tries(write).Select(tried => (write, tried)));
        await Parallel.ForEachAsync(tries, new ParallelOptions { MaxDegreeOfParallelism = 64 }, async (one, _) =>
            lines.Add(await TryAsync(proxy, new FaultyStage(faulty, direct), one.write, one.tried)));

        foreach (var line in lines.Order())
            output.WriteLine(line);
        Assert.DoesNotContain(lines, line => line.Contains(Wrong, StringComparison.Ordinal));
    }

    private static IEnumerable<Try> Tries(FaultyWrite write) =>
    [
        .. Passing.Select(fault => new Try(fault, 1, MayRefuse: false)),
        .. new[] { 409, 412 }.Select(status => new Try(TableFault.Answer(status), 1, MayRefuse: !write.OutlivesConflicts)),
        .. LastingOnes.Select(lasting => new Try(lasting.Fault, lasting.Times, MayRefuse: true)),
    ];

    private static async Task<string> TryAsync(TableProxy proxy, FaultyStage stage, FaultyWrite write, Try tried)
    {
        var what = $"{write.Name} | {(tried.Times > 1 ? "lasting " : "")}{tried.Fault}";
        try
        {
            await write.Prepare(stage);
            var isOver = false;
            proxy.Next(call => !isOver && write.Where(call, stage), tried.Fault, tried.Times);

            var watch = Stopwatch.StartNew();
            var refusal = await Record.ExceptionAsync(() => write.Act(stage));
            Assert.True(tried.MayRefuse || refusal is null, $"refused: {refusal}");
            Assert.InRange(watch.Elapsed, TimeSpan.Zero, s_patience);
            var took = watch.Elapsed.TotalSeconds;
            isOver = true;

            await write.Act(stage);
            await write.Act(stage);
            await write.IsThereOnce(stage);
            Assert.True(refusal is not null || stage.Cards.Count is 0 or 3, "a card came twice");
            return $"{what} | {(refusal is null ? "done" : $"refused ({refusal.GetType().Name})")} | {took:0.0} s";
        }
        catch (Exception exception)
        {
            return $"{what} | {Wrong}: {exception}";
        }
    }

    private sealed record Try(TableFault Fault, int Times, bool MayRefuse);
}
