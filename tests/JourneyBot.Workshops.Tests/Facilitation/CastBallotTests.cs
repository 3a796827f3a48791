using JourneyBot.Testing.Stores;
using JourneyBot.Workshops.Facilitation;
using JourneyBot.Workshops.Votes;

namespace JourneyBot.Workshops.Tests.Facilitation;

public class CastBallotTests
{
    private readonly Stage _stage = new();

    [Fact]
    public async Task Ballot_IsSetAnewAsAWhole_OneForEachPerson()
    {
        var workshop = await VotingAsync();
        await CastAsync(workshop, "AB");
        await CastAsync(workshop, "C", who: Stage.Ann);
        var cast = (await CastAsync(workshop, "BD")).Require();

        Assert.Equal("BD", Letters(workshop, cast.Ballot));
        Assert.Equal(["BD", "C"], (await BallotsAsync(workshop)).Select(ballot => Letters(workshop, ballot)).Order());
    }

    [Fact]
    public async Task Ballot_WithNothingChosen_TakesTheVotesBack()
    {
        var workshop = await VotingAsync();
        await CastAsync(workshop, "AB");
        await CastAsync(workshop, "");

        Assert.Empty(Assert.Single(await BallotsAsync(workshop)).Choices);
    }

    [Fact]
    public async Task Ballot_NamingAThingTwice_CountsItOnce() =>
        Assert.Equal(3, (await CastAsync(await VotingAsync(), "ABCABC")).Require().Ballot.Choices.Sum(choice => choice.Weight));

    [Fact]
    public async Task Ballot_OfAnObserver_IsRefused()
    {
        var workshop = await VotingAsync();
        await _stage.Attendance.ChangeAsync(workshop.Id, Stage.Ben, person => person with { IsObserver = true }, Stage.None);

        Assert.IsType<ObserversOnlyRead>((await CastAsync(workshop, "A")).Refusal);
        Assert.Empty(await BallotsAsync(workshop));
    }

    [Fact]
    public async Task Ballot_OverItsBudget_IsRefusedWithTheCount_AndTheOneBeforeStands()
    {
        var workshop = await VotingAsync();
        await CastAsync(workshop, "A");

        Assert.Equal(new TooManyVotes(4, 3), (await CastAsync(workshop, "ABCD")).Refusal);
        Assert.Equal("A", Letters(workshop, Assert.Single(await BallotsAsync(workshop))));
    }

    [Fact]
    public async Task Ballot_OfSomethingElse_IsRefused()
    {
        var workshop = await VotingAsync();

        Assert.Equal(new NotOnTheBallot("ZZZZ"), (await CastAsync(workshop, new Casting(null, ["ZZZZ"]))).Refusal);
        Assert.Empty(await BallotsAsync(workshop));
    }

    [Fact]
    public async Task Ballot_TypedInFullWidth_IsRead()
    {
        var workshop = await VotingAsync();
        var label = workshop.OpenVote!.Items[0].Label;
        var typed = string.Concat(label.ToLowerInvariant().Select(c => (char)(c + 0xFEE0)));

        Assert.Equal("A", Letters(workshop, (await CastAsync(workshop, new Casting(null, [typed]))).Require().Ballot));
    }

    [Fact]
    public async Task Ballot_RepeatedLate_DoesNotWinOverANewerOne()
    {
        var workshop = await VotingAsync();
        await CastAsync(workshop, "AB", "first");
        await CastAsync(workshop, "C", "second");
        var late = (await CastAsync(workshop, "AB", "first")).Require();

        Assert.True(late.WasThere);
        Assert.Equal("C", Letters(workshop, late.Ballot));
    }

    [Fact]
    public async Task Ballot_OfOnePersonOnManyHostsAtOnce_IsWholeAndNeverOverBudget()
    {
        var workshop = await VotingAsync();
        string[] intended = ["ABC", "BCD", "D", "AD", "C"];

        var outcomes = await Task.WhenAll(intended.SelectMany(letters => Enumerable.Repeat(letters, 2)).Select(letters =>
            Task.Run(() => CastAsync(workshop, letters, $"delivery of {letters}"))));

        Assert.All(outcomes.Where(outcome => outcome.IsRefused), outcome => Assert.IsType<TooManyAtOnce>(outcome.Refusal));
        Assert.Contains(Letters(workshop, Assert.Single(await BallotsAsync(workshop))), intended);
    }

    [Fact]
    public async Task Ballot_WhoseSaveWasNotHeardOf_IsThereWhenRepeated()
    {
        var workshop = await VotingAsync();
        _stage.Store.Faults.LoseAnswer(StoreOperation.SaveBallot);
        await Assert.ThrowsAsync<IOException>(() => CastAsync(workshop, "A", "delivery"));

        Assert.True((await CastAsync(workshop, "A", "delivery")).Require().WasThere);
    }

    [Fact]
    public async Task Ballot_AfterTheVoteIsClosed_IsRefused_ARepeatIsAnsweredAsBefore()
    {
        var workshop = await VotingAsync();
        var round = workshop.OpenVote!.Id;
        await CastAsync(workshop, "A", "in time");
        var closed = (await _stage.Hold.CloseAsync(await _stage.SeenAsync(workshop), Stage.Ann, null, "close", Stage.None)).Require().Workshop;

        Assert.True((await CastAsync(closed, new Casting(null, []), "in time")).Require().WasThere);
        Assert.IsType<NoVoteIsOpen>((await CastAsync(closed, new Casting(null, []))).Refusal);
        Assert.IsType<VoteIsClosed>((await CastAsync(closed, new Casting(round, []))).Refusal);
        Assert.IsType<WorkshopHasEnded>((await CastAsync(closed with { EndedAt = _stage.Time.Now }, new Casting(round, []))).Refusal);
        Assert.Equal("A", Letters(workshop, Assert.Single(await BallotsAsync(workshop))));
    }

    [Fact]
    public async Task Ballot_AcceptedWhileTheVoteIsClosed_Counts()
    {
        var workshop = await VotingAsync();
        _stage.Store.Faults.Before(StoreOperation.SaveBallot, async () =>
            await _stage.Hold.CloseAsync(await _stage.SeenAsync(workshop), Stage.Ann, null, "close", Stage.None));

        Assert.False((await CastAsync(workshop, "A")).IsRefused);

        var counted = new CountedRound((await _stage.NowAsync(workshop)).Votes[0], await BallotsAsync(workshop));
        var journey = Journey.Fold(await _stage.EntriesAsync(workshop), workshop.Facilitators, [counted]);
        Assert.Equal((1, 1), (journey.Votes[0].Voters, journey.Votes[0].Votes));
    }

    [Fact]
    public async Task Ballot_MakesItsVoterAParticipant()
    {
        var workshop = await VotingAsync();
        await CastAsync(workshop, "A", who: new Person(Journal.Cho, "Cho"));

        Assert.Equal("Cho", (await _stage.Store.Participants.FindAsync(workshop.Id, Journal.Cho, Stage.None))!.Name);
    }

    /// <summary>Measures A to E, and a vote on them is open.</summary>
    private async Task<Workshop> VotingAsync()
    {
        var workshop = await _stage.OpenAsync(StepId.Measures);
        for (var letter = 'A'; letter <= 'E'; letter++)
        {
            await _stage.PressAsync(workshop, StepId.Measures, new() { ["what"] = $"{letter}" });
        }

        return (await _stage.Hold.OpenAsync(await _stage.SeenAsync(workshop), Stage.Ann, new VoteOpening(null, null, 3), "open", Stage.None)).Require().Workshop;
    }

    private Task<Outcome<Cast>> CastAsync(Workshop workshop, string letters, string? delivery = null, Person? who = null) =>
        CastAsync(workshop, new Casting(workshop.OpenVote!.Id, [.. letters.Select(letter => workshop.OpenVote.Items[letter - 'A'].Label)]), delivery, who);

    private Task<Outcome<Cast>> CastAsync(Workshop workshop, Casting casting, string? delivery = null, Person? who = null) =>
        _stage.Cast.RunAsync(workshop, who ?? Stage.Ben, casting, delivery ?? _stage.Delivery(), Stage.None);

    private Task<IReadOnlyList<Ballot>> BallotsAsync(Workshop workshop) => _stage.Store.Ballots.ReadAsync(workshop.Id, "measures-1", Stage.None);

    private static string Letters(Workshop workshop, Ballot ballot)
    {
        var round = workshop.Votes[0];
        return string.Concat(ballot.Choices.Select(choice => (char)('A' + round.Items.Select(item => item.Identity).ToList().IndexOf(choice.Item))));
    }
}
