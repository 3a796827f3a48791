using System.Net;
using JourneyBot.Storage;
using JourneyBot.Testing;
using JourneyBot.Testing.Hosting;
using JourneyBot.Testing.Storage;
using JourneyBot.Testing.Teams;
using JourneyBot.Testing.Teams.Conversations;
using JourneyBot.Testing.Teams.People;
using JourneyBot.Workshops;
using JourneyBot.Workshops.Facilitation;
using JourneyBot.Workshops.Votes;

namespace JourneyBot.EndToEndTests.Simulator;

/// <summary>Forty people score and vote at the same moment, by form, ballot and text; two hosts on one store.</summary>
[Collection(Crowds.Name)]
public sealed class VoteCrowdTests
{
    private const int People = 40;
    private const int Factors = 6;
    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(90);

    /// <summary>Counts are asserted here; how long a busy machine takes is the benchmarks' matter.</summary>
    private static readonly TeamsOptions s_busy = new() { Patience = TimeSpan.FromSeconds(60) };

    [Fact]
    public async Task FortyPeople_ScoringAndVotingAtOnceWithEverythingRepeatedAndLate_AreCountedExactly()
    {
        await using var azurite = await Azurite.StartAsync();
        await using var stage = await Stage.OpenAsync(HostSettings.Anonymous.WithTables(azurite.ConnectionString), hosts: 2, s_busy);
        await using var rows = new StoredRows(StorageOptions.Tables(azurite.ConnectionString));
        var people = stage.Teams.Crowd(People);
        var thread = stage.Teams.Team("Shop", people).Channel("Journeys").NewThread();
        var aiko = people[0].In(thread);
        var contacts = await PrepareAsync(aiko.Through(stage.Host.Endpoint));
        await OpenOnBothHostsAsync(stage, aiko);
        var round = (await rows.HeaderAsync()).OpenVote!;
        Assert.Equal(("emotions-1", Factors), (round.Id, round.Items.Length));

        var labels = round.Items.Select(item => item.Label).ToList();
        var voters = people.Select((person, number) => new Voter(person.In(thread).DeliveredTwice(), number, contacts, labels)).ToList();
        await Task.WhenAll(voters.Select(voter => voter.ScoresAndVotesAsync()));
        await Task.WhenAll(voters.Select(voter => voter.RepeatsLateAsync()));

        await AssertBallotsAsync(rows, round, voters);
        await Until.True(() => aiko.Cards.Any(card => card.Shows("Emotions ・ Board") && card.Shows($"Voted so far: {People}")), thread.ToString, s_patience);
        Assert.DoesNotContain(thread.Messages, message => message.Shows("★"));
        Assert.Equal(People, (await rows.BallotsAsync(MarkDone.RoundOf((await rows.HeaderAsync()).Visit))).Count(MarkDone.IsDone));
        await Until.True(() => aiko.Cards.Any(card => card.Shows("Emotions ・ Board") && card.Shows($"Done: {People} of {People}")), thread.ToString, s_patience);

        await CloseOnBothHostsAsync(stage, aiko, people[1].In(thread));
        await AssertResultAsync(rows, thread, voters);
        Assert.All(stage.Teams.Bot.Deliveries, delivery => Assert.Equal(HttpStatusCode.OK, delivery.Status));
        Assert.DoesNotContain(thread.Messages, message => message.Shows("Sorry"));
        SentCards.AreFit(stage.Teams);
    }

    /// <summary>A workshop at its emotions, with two touchpoints and six things that hinder at the first.</summary>
    private static async Task<IReadOnlyList<string>> PrepareAsync(Seat aiko)
    {
        string[] contacts = ["gives up unsure × Shop", "looks at arrivals × Shop"];
        await aiko.Says("start");
        await aiko.GoesToAsync(StepId.Touchpoints);
        foreach (var action in contacts.Select(contact => contact.Split(" × ")[0]))
            await aiko.SavesAsync("Add the touchpoint", ("Which actions? (one or more)", new[] { action }), ("Touchpoint (through what)", "Shop"));
        await aiko.GoesOnAsync(StepId.Touchpoints);
        for (var i = 1; i <= Factors; i++)
        {
            await aiko.SavesAsync(
                "Add my score", ("Which touchpoint?", contacts[0]), ("How does it feel?", -2), ("What keeps them from going on?", $"hindrance {i}"));
        }

        return contacts;
    }

    private static async Task OpenOnBothHostsAsync(Stage stage, Seat aiko)
    {
        var board = await Until.Some(() => aiko.Cards.LastOrDefault(card => card.Offers("Vote (facilitator)")), aiko.Conversation.ToString, s_patience);
        await Task.WhenAll(stage.Hosts.Select(host => aiko.Through(host.Endpoint).DeliveredTwice().Presses(board, "Vote (facilitator)")));
        await aiko.Sees(Voter.Cast);
        Assert.Single(aiko.Conversation.Messages, message => message.Shows("Step 6/7 ・ Emotions ・ Vote"));
    }

    private static async Task CloseOnBothHostsAsync(Stage stage, Seat aiko, Seat other)
    {
        const string Close = "Close the vote (facilitator)";
        var board = await Until.Some(() => aiko.Cards.LastOrDefault(card => card.Offers(Close)), aiko.Conversation.ToString, s_patience);
        Assert.StartsWith("Only the facilitator", (await other.Presses(board, Close)).Text, StringComparison.Ordinal);
        var answers = await Task.WhenAll(stage.Hosts.Select(host => aiko.Through(host.Endpoint).DeliveredTwice().Presses(board, Close)));

        Assert.All(answers, answer => Assert.StartsWith("The vote is closed.", answer.Text, StringComparison.Ordinal));
    }

    private static async Task AssertBallotsAsync(StoredRows rows, VoteRound round, IReadOnlyList<Voter> voters)
    {
        var ballots = await rows.BallotsAsync(round.Id);
        var labels = round.Items.ToDictionary(item => item.Identity, item => item.Label);

        Assert.Equal(
            voters.Select(voter => string.Join(' ', voter.Chosen.Order())).Order(),
            ballots.Select(ballot => string.Join(' ', ballot.Choices.Select(choice => labels[choice.Item]).Order())).Order());
        Assert.Equal(People, ballots.Select(ballot => ballot.Voter).Distinct().Count());
        Assert.All(ballots, ballot => Assert.InRange(ballot.Choices.Sum(choice => choice.Weight), 1, Voter.Budget));
    }

    private static async Task AssertResultAsync(StoredRows rows, Conversation thread, IReadOnlyList<Voter> voters)
    {
        var journey = await rows.JourneyAsync();
        var result = Assert.Single(journey.Votes);
        var given = voters.SelectMany(voter => voter.Chosen).CountBy(label => label).ToDictionary();

        Assert.Equal((People, given.Values.Sum()), (result.Voters, result.Votes));
        Assert.All(result.Ranked, voted => Assert.Equal(given.GetValueOrDefault(voted.Candidate.Label), voted.Votes));
        var posted = await Until.Some(
            () => thread.Messages.FirstOrDefault(message => message.Shows("Emotions ・ Result of the vote")), thread.ToString, s_patience);
        Assert.True(posted.Shows($"Voted: {People}. {given.Values.Sum()} votes in all."), posted.ToString());
        Assert.Single(thread.Messages, message => message.Shows("Result of the vote"));
        Assert.Equal([People, People], journey.Feelings.Scored.Select(feeling => feeling.Count));
        Assert.Equal(
            journey.Feelings.Scored.Select(feeling => feeling.Contact.Action.Text == "gives up unsure" ? 0 : 1).Select(i => voters.Average(voter => voter.Scores[i])),
            journey.Feelings.Scored.Select(feeling => feeling.Mean));
    }
}
