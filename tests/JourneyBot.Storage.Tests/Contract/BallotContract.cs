using JourneyBot.Workshops;
using JourneyBot.Workshops.Facilitation;
using Xunit;

namespace JourneyBot.Storage.Tests.Contract;

public abstract class BallotContract(IBackend backend) : StoreContract(backend)
{
    [Fact]
    public async Task ABallot_ComesBackAsItWas_OneForEachPersonAndRound()
    {
        var ballot = Of("visit-3", 1) with { Choices = [new("K7MQ", 1), new("好き", 2)], Operations = ["first", "second"] };
        Assert.Null(await Host.Ballots.FindAsync(Id, "visit-3", Someone(), None));

        await Host.Ballots.SaveAsync(Id, null, ballot, None);
        await Host.Ballots.SaveAsync(Id, null, Of("visit-3", 2), None);
        await Host.Ballots.SaveAsync(Id, null, Of("visit-4", 1), None);

        AssertSame(ballot, (await Other.Ballots.FindAsync(Id, "visit-3", Someone(), None))!.Value);
        Assert.Empty((await Other.Ballots.FindAsync(Id, "visit-4", Someone(), None))!.Value.Choices);
    }

    [Fact]
    public async Task AComment_ComesBackAsItWas_AndOneIsNoneWhereNothingWasSaid()
    {
        var said = Of("reaction", 1) with { Choices = [new("otherwise", 1)], Comment = "試着室が\n\"ない\" 👩‍👩‍👧‍👦" };
        var first = await Host.Ballots.SaveAsync(Id, null, said, None);
        await Host.Ballots.SaveAsync(Id, null, Of("reaction", 2), None);

        AssertSame(said, (await Other.Ballots.FindAsync(Id, "reaction", Someone(), None))!.Value);
        Assert.Equal([null, said.Comment], (await Other.Ballots.ReadAsync(Id, "reaction", None)).Select(ballot => ballot.Comment).Order());

        await Host.Ballots.SaveAsync(Id, first, said.Set([new("agree", 1)], "second", Now) with { Comment = null }, None);
        Assert.Null((await Other.Ballots.FindAsync(Id, "reaction", Someone(), None))!.Value.Comment);
    }

    [Fact]
    public async Task ARound_IsReadWhole_WithoutItsNeighboursAndOtherWorkshops()
    {
        string[] rounds = ["visit-1", "visit-10", "visit-2", "visit", "投票~1"];
        foreach (var round in rounds)
        {
            await Task.WhenAll(Enumerable.Range(1, 12).Select(number => Either(number).Ballots.SaveAsync(Id, null, Of(round, number), None)));
        }

        await Host.Ballots.SaveAsync(new WorkshopId(Id.Value + "x"), null, Of("visit-1", 99), None);

        foreach (var round in rounds)
        {
            var found = await Other.Ballots.ReadAsync(Id, round, None);
            Assert.All(found, ballot => Assert.Equal(round, ballot.Round));
            Assert.Equal(Enumerable.Range(1, 12).Select(Someone).ToHashSet(), found.Select(ballot => ballot.Voter).ToHashSet());
        }

        Assert.Empty(await Host.Ballots.ReadAsync(Id, "visit-11", None));
    }

    [Fact]
    public async Task WhoSawAnOlderBallot_DoesNotReplaceIt()
    {
        var first = await Host.Ballots.SaveAsync(Id, null, Of("r", 1), None);
        var second = await Host.Ballots.SaveAsync(Id, first, first!.Value.Set([new("A", 1)], "second", Now), None);

        Assert.Null(await Other.Ballots.SaveAsync(Id, first, first.Value.Set([new("B", 1)], "late", Now), None));
        Assert.Null(await Other.Ballots.SaveAsync(Id, null, Of("r", 1), None));

        var found = await Other.Ballots.FindAsync(Id, "r", Someone(), None);
        Assert.Equal(second!.Version, found!.Version);
        Assert.Equal([new Choice("A", 1)], found.Value.Choices.AsEnumerable());
    }

    [Fact]
    public async Task OfOnePersonsManyAtOnce_OneIsFirst()
    {
        var saved = await Task.WhenAll(Enumerable.Range(0, 24).Select(number =>
            Either(number).Ballots.SaveAsync(Id, null, Of("r", 1) with { Choices = [new($"item-{number}", 1)] }, None)));

        var winner = Assert.Single(saved, ballot => ballot is not null);
        AssertSame(winner!.Value, Assert.Single(await Host.Ballots.ReadAsync(Id, "r", None)));
    }

    private static Ballot Of(string round, int number) => new(round, Someone(number), [], ["first"], Now);

    // A record compares an immutable array by reference.
    private static void AssertSame(Ballot expected, Ballot actual)
    {
        Assert.Equal(expected.Choices, actual.Choices.AsEnumerable());
        Assert.Equal(expected.Operations, actual.Operations.AsEnumerable());
        Assert.Equal(expected, actual with { Choices = expected.Choices, Operations = expected.Operations });
    }
}
