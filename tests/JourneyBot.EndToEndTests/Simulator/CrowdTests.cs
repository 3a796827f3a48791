using System.Net;
using JourneyBot.Storage;
using JourneyBot.Testing;
using JourneyBot.Testing.Hosting;
using JourneyBot.Testing.Storage;
using JourneyBot.Testing.Teams;
using JourneyBot.Testing.Teams.Cards;
using JourneyBot.Testing.Teams.Connector;
using JourneyBot.Testing.Teams.Conversations;
using JourneyBot.Testing.Teams.People;
using JourneyBot.Workshops;

namespace JourneyBot.EndToEndTests.Simulator;

/// <summary>Thirty people at once, everything delivered twice, two hosts on one store.</summary>
[Collection(Crowds.Name)]
public sealed class CrowdTests
{
    private const int People = 30;
    private const int Each = CrowdMember.Contributions;
    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(90);

    /// <summary>Counts are asserted here; how long a busy machine takes for six hundred presses at once is the benchmarks' matter.</summary>
    private static readonly TeamsOptions s_busy = new() { Patience = TimeSpan.FromSeconds(60) };
    private static readonly TimeSpan s_boardInterval = TimeSpan.FromSeconds(5);

    [Fact]
    public async Task ThirtyPeople_ContributingAtOnceWithEverythingDeliveredTwice_LoseAndDoubleNothing()
    {
        await using var azurite = await Azurite.StartAsync();
        await using var stage = await Stage.OpenAsync(HostSettings.Anonymous.WithTables(azurite.ConnectionString), hosts: 2, s_busy);
        await using var rows = new StoredRows(StorageOptions.Tables(azurite.ConnectionString));
        var people = stage.Teams.Crowd(People);
        var thread = stage.Teams.Team("Shop", people).Channel("Journeys").NewThread();
        var aiko = people[0].In(thread);
        await aiko.Says("start");
        await aiko.GoesToAsync(StepId.Actions);

        var members = people.Select((person, number) => new CrowdMember(person.In(thread).DeliveredTwice(), number)).ToList();
        await Task.WhenAll(members.Select(member => member.ContributesAsync()));

        var stored = await rows.ContributionsAsync(StepId.Actions);
        Assert.Equal(members.SelectMany(member => member.Written).Order(), (await rows.JourneyAsync()).Actions.Select(action => action.Text).Order());
        Assert.Equal(People * Each, stored.Count);
        await Until.True(() => BoardShows(aiko, $"{People * Each} actions"), thread.ToString, s_patience);

        await PressNextTogetherAsync(stage, aiko, people[1].In(thread));

        Assert.Single(await rows.TransitionsAsync(), transition => transition.From == StepId.Actions);
        await aiko.BoardAsync(StepId.Phases);
        Assert.Single(thread.Messages, message => message.Shows("Step 3/7 ・ Actions ・ Summary"));
        Assert.Single(thread.Messages, message => message.Shows("Step 4/7 ・ Phases ・ Board"));
        Assert.All(stage.Teams.Bot.Deliveries, delivery => Assert.Equal(HttpStatusCode.OK, delivery.Status));
        Assert.DoesNotContain(thread.Messages, message => message.Shows("Sorry"));
        AssertBoardsWerePaintedInTheirTime(stage);
        SentCards.AreFit(stage.Teams);
    }

    /// <summary>The facilitator on both hosts, from two drawings of the board, and somebody who may not.</summary>
    private static async Task PressNextTogetherAsync(Stage stage, Seat facilitator, Seat other)
    {
        var board = await facilitator.BoardAsync(StepId.Actions);
        var presses = new[]
        {
            facilitator.Through(stage.Hosts[0].Endpoint).DeliveredTwice().Presses(board, Workshopping.Next),
            facilitator.Through(stage.Hosts[1].Endpoint).DeliveredTwice().Presses(Redrawn(board), Workshopping.Next),
            other.DeliveredTwice().Presses(board, Workshopping.Next),
        };
        var answers = await Task.WhenAll(presses);

        Assert.All(answers, answer => Assert.Null(answer.Complaint));
        Assert.Equal(1, answers.Count(answer => answer.Text == "On to \"Phases\"."));
        Assert.Equal(1, answers.Count(answer => answer.Text!.Contains("the team is at \"Phases\" now", StringComparison.Ordinal)));
        Assert.StartsWith("Only the facilitator moves", answers[2].Text, StringComparison.Ordinal);
    }

    /// <summary>The same board with the ids of another drawing.</summary>
    private static Card Redrawn(Card board)
    {
        var json = (System.Text.Json.Nodes.JsonObject)board.Json.DeepClone();
        var next = json["actions"]!.AsArray().Single(action => (string?)action!["title"] == Workshopping.Next)!;
        next["data"]!["draft"] = "another drawing";
        return new Card(json, board.Message, board.Index);
    }

    private static bool BoardShows(Seat seat, string text) =>
        seat.Cards.Any(card => card.Shows("Actions ・ Board") && card.Shows(text));

    private static void AssertBoardsWerePaintedInTheirTime(Stage stage)
    {
        var paints = stage.Teams.Calls.Where(call => call.Operation == ConnectorOperation.UpdateMessage).Select(call => call.At).ToList();
        Assert.NotEmpty(paints);
        Assert.All(paints.Zip(paints.Skip(1)), pair => Assert.InRange(pair.Second - pair.First, s_boardInterval, TimeSpan.MaxValue));
    }
}
