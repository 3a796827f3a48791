using FsCheck;
using FsCheck.Fluent;
using JourneyBot.Workshops.Entries;
using JourneyBot.Workshops.Forms;

namespace JourneyBot.Workshops.Tests.Entries;

public class LedgerTests
{
    private static readonly DateTimeOffset Noon = new(2026, 12, 1, 12, 0, 0, TimeSpan.Zero);

    [Fact]
    public void Read_OfTheSameRowTwice_CountsItOnce()
    {
        var entry = Said("a", 0);

        Assert.Equal(1, Ledger.Read([entry, entry]).Count);
    }

    [Fact]
    public void Read_OfWithdrawnRestoredAndWithdrawnAgain_FollowsTheLatest()
    {
        var said = Said("a", 0);
        List<Entry> entries = [said, Row("w1", 1, new Withdraw(said.Identity)), Row("r1", 2, new Restore(said.Identity))];
        Assert.Equal(1, Ledger.Read(entries).Count);

        entries.Add(Row("w2", 3, new Withdraw(said.Identity)));
        var ledger = Ledger.Read(entries);
        Assert.Equal(0, ledger.Count);
        Assert.True(ledger.IsWithdrawn(said.Identity));
        Assert.Same(said, ledger.Find(said.Identity));
    }

    [Fact]
    public void Read_OfAnEarlierRestoreThatArrivesLate_StaysWithdrawn()
    {
        var said = Said("a", 0);

        Assert.Equal(0, Ledger.Read([Row("w", 5, new Withdraw(said.Identity)), Row("r", 4, new Restore(said.Identity)), said]).Count);
    }

    [Fact]
    public void Labels_OfAWithdrawnEntry_AreNotGivenToAnother()
    {
        var (first, second) = (Named("AAAA0000000000000000", 0), Named("AAAA1111111111111111", 1));

        var ledger = Ledger.Read([second, first, Row("w", 2, new Withdraw(first.Identity))]);

        Assert.Equal("AAAA1", Assert.Single(ledger.Of(StepId.Theme)).Label);
    }

    [Fact]
    public void Generations_OfOneOperation_AreDifferentThings()
    {
        var first = Said("a", 0);
        var again = first with { Key = first.Key.Next, At = Noon.AddMinutes(5) };

        Assert.NotEqual(first.Identity, again.Identity);
        Assert.Equal(2, Ledger.Read([again, first]).Of(StepId.Theme).Select(said => said.Label).Distinct().Count());
    }

    [Fact]
    public void Read_InAnyOrderOfArrival_IsTheSame() => Prop.ForAll<byte[], int>((plan, seed) =>
    {
        var entries = new List<Entry>();
        foreach (var choice in plan)
        {
            // Few operations, authors and instants, so that ties and collisions happen.
            var target = Operation.Of($"{choice % 7}");
            Payload payload = (choice % 5) switch
            {
                0 => new Withdraw(target),
                1 => new Restore(target),
                2 => new Placement($"{choice % 3}", null),
                _ => new Contribution("theme", new Answers { { "goal", $"{choice}" } }),
            };
            var key = new EntryKey((StepId)(choice % 3), new ParticipantId($"{choice % 2}"), Operation.Of($"{choice}"), 1 + (choice % 2));
            entries.Add(new Entry(key, Noon.AddSeconds(choice % 4), payload, "d"));
        }

        var shuffled = entries.Concat(entries).ToArray();
        new Random(seed).Shuffle(shuffled);
        return Written(Ledger.Read(entries)) == Written(Ledger.Read(shuffled));
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Entry_ForALog_SaysItsKey() => Assert.Contains("theme~ben~X~2", $"{Named("X", 0) with { Key = Named("X", 0).Key.Next }}", StringComparison.Ordinal);

    private static string Written(Ledger ledger) => string.Join('\n',
        StepIds.All.SelectMany(ledger.Of).Select(said => $"{said.Key} {said.Label} {said.Answers.ToCanonicalText()}")
            .Concat(ledger.Placements.Select(placed => $"{placed.Key} {placed.Target}"))
            .Concat(ledger.All.Select(entry => $"{entry.Key}")));

    private static Entry Said(string operation, int second) =>
        Row(operation, second, new Contribution("theme", new Answers { { "goal", operation } }));

    private static Entry Named(string identity, int second) => new(
        new EntryKey(StepId.Theme, Journal.Ben, identity), Noon.AddSeconds(second), new Contribution("theme", new Answers { { "goal", "x" } }), "d");

    private static Entry Row(string operation, int second, Payload payload) =>
        new(new EntryKey(StepId.Theme, Journal.Ben, Operation.Of(operation)), Noon.AddSeconds(second), payload, operation);
}
