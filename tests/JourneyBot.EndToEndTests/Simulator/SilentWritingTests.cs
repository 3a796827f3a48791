using System.Text.Json.Nodes;
using JourneyBot.Testing;
using JourneyBot.Testing.Teams;
using JourneyBot.Testing.Teams.People;
using JourneyBot.Workshops;
using Person = JourneyBot.Testing.Teams.People.Person;

namespace JourneyBot.EndToEndTests.Simulator;

/// <summary>While all write for themselves nothing that one wrote reaches another, by whatever way it is asked for.</summary>
public sealed class SilentWritingTests
{
    private const string Secret = "SECRET";

    [Fact]
    public async Task SilentStep_ShowsNobodyWhatOthersWrote_UntilItIsRevealed()
    {
        await using var stage = await Stage.OpenAsync();
        var people = stage.Teams.Crowd(3);
        var chat = stage.Teams.GroupChat("Journeys", [.. people]);
        var (aiko, ken, mio) = (people[0].In(chat), people[1].In(chat), people[2].In(chat).WithoutExecute());
        await using var rows = StoredRows.OfSqlite(stage.Host);
        await aiko.Says("start");
        await aiko.GoesToAsync(StepId.Actions);
        await aiko.HearsAsync("silent", "Silent writing");

        await ken.SavesAsync(Workshopping.Add, (Workshopping.What, $"{Secret} of ken"));
        var typed = await mio.Presses(Workshopping.Add, (Workshopping.What, $"{Secret} of mio"));
        Assert.True((await chat.AnswerTo(typed.Delivery)).Shows("✓ Saved"), chat.ToString());
        await ken.HearsAsync($"{Secret} typed", "What is typed here is read by everybody");
        await ken.HearsAsync("more", "What is typed here is read by everybody");
        var labels = (await rows.JourneyAsync()).Actions.Select(action => action.Label).ToList();
        await AskEverythingAsync(aiko, labels);
        await Until.True(() => aiko.Cards.Any(card => card.Shows("Actions ・ Board") && card.Shows("2 entries so far")), chat.ToString);

        Assert.Equal(2, labels.Count);
        AssertNothingOfOthersLeft(stage, people);
        await aiko.HearsAsync("reveal", "Now everybody sees");
        await Until.True(() => aiko.Cards.Any(card => card.Shows("Actions ・ Board") && card.Shows($"{Secret} of ken") && card.Shows($"{Secret} of mio")), chat.ToString);
        SentCards.AreFit(stage.Teams);
    }

    [Fact]
    public async Task SilentStep_ThatIsLeft_IsInItsSummary()
    {
        await using var stage = await Stage.OpenAsync();
        var person = stage.Teams.Person("Aiko");
        var chat = stage.Teams.GroupChat("Journeys", person);
        var aiko = person.In(chat);
        await aiko.Says("start");
        await aiko.GoesToAsync(StepId.Actions);
        await aiko.Presses("Silent writing (facilitator)");
        await aiko.SavesAsync(Workshopping.Add, (Workshopping.What, $"{Secret} of aiko"));
        await aiko.Says("next");

        await Until.True(() => chat.Messages.Any(message => message.Shows("Actions ・ Summary") && message.Shows(Secret)), chat.ToString);
        await aiko.BoardAsync(StepId.Phases);
    }

    private static async Task AskEverythingAsync(Seat seat, IReadOnlyList<string> labels)
    {
        await seat.HearsAsync("status", "Still missing");
        await seat.HearsAsync("summary", "The map so far");
        await seat.HearsAsync("form", "What they do");
        await seat.HearsAsync("parked", "Nothing is parked");
        foreach (var label in labels)
            await seat.HearsAsync($"history {label}", "Nothing here is called");
    }

    /// <summary>Neither in the conversation nor in an answer to somebody else's press.</summary>
    private static void AssertNothingOfOthersLeft(Stage stage, IReadOnlyList<Person> people)
    {
        Assert.DoesNotContain(stage.Teams.Conversations.SelectMany(one => one.Messages), message => message.ToString()!.Contains(Secret, StringComparison.Ordinal));
        Assert.DoesNotContain(SentByUs(stage), text => text.Contains(Secret, StringComparison.Ordinal));
        foreach (var delivery in stage.Teams.Bot.Deliveries.Where(one => one.Body.Contains(Secret, StringComparison.Ordinal)))
            Assert.Equal(people[1].Id, (string?)delivery.Activity["from"]!["id"]);
    }

    private static IEnumerable<string> SentByUs(Stage stage) => stage.Teams.Conversations
        .SelectMany(conversation => conversation.Transcript).Where(message => message.IsFromBot)
        .SelectMany(message => message.Versions).Select(version => ((JsonNode)version.Activity).ToJsonString());
}
