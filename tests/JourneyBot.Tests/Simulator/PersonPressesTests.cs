using System.Text.Json.Nodes;
using JourneyBot.Testing.Teams.Cards;
using JourneyBot.Testing.Teams.Conversations;
using JourneyBot.Testing.Teams.People;
using Xunit;

namespace JourneyBot.Tests.Simulator;

public sealed class PersonPressesTests : SimulatorTest
{
    private Person _aiko = null!;
    private Person _ken = null!;
    private Conversation _room = null!;

    public override async Task InitializeAsync()
    {
        await base.InitializeAsync();
        _aiko = Teams.Person("Aiko");
        _ken = Teams.Person("Ken");
        _room = Teams.GroupChat("Journey", _aiko, _ken);
    }

    [Fact]
    public async Task Press_OfExecute_IsAnInvokeOnThatMessage()
    {
        var form = await Bot.PostAsync(_room.Id, ScriptedBot.WithCard(TestCards.Form()));
        Bot.Answers = _ => (200, ScriptedBot.AnswerWithCard(TestCards.Saved("K7MQ")));
        var answer = await _aiko.In(_room).Presses("Add", ("What", "Reads reviews"));
        Assert.Equal((null, "Saved K7MQ"), (answer.Complaint, answer.Card!.Text));
        var heard = Assert.Single(Bot.Heard);
        Assert.Equal(("invoke", "adaptiveCard/action", form), ($"{heard["type"]}", $"{heard["name"]}", $"{heard["replyToId"]}"));
        Assert.Equal(("Action.Execute", "contribute", "manual"), (Action(heard, "type"), Action(heard, "verb"), $"{heard["value"]!["trigger"]}"));
        Assert.Equal("Reads reviews", $"{heard["value"]!["action"]!["data"]!["what"]}");
    }

    [Fact]
    public async Task Press_WithoutExecute_IsAMessageWithTheSameData()
    {
        await Bot.PostAsync(_room.Id, ScriptedBot.WithCard(TestCards.Form()));
        var answer = await _aiko.In(_room).WithoutExecute().Presses("Add", ("What", "Reads reviews"));
        Assert.Equal((false, null, null), (answer.IsExecute, answer.Complaint, answer.Card));
        var heard = Assert.Single(Bot.Heard);
        Assert.Equal(("message", null), ($"{heard["type"]}", heard["text"]));
        Assert.Equal(("contribute", "Reads reviews"), ($"{heard["value"]!["do"]}", $"{heard["value"]!["what"]}"));
    }

    [Fact]
    public async Task Press_OfExecuteWithoutFallback_CannotHappenOnAnOldClient()
    {
        await Bot.PostAsync(_room.Id, ScriptedBot.WithCard(TestCards.Form()));
        await Assert.ThrowsAsync<NotOnTheCardException>(() => _aiko.In(_room).WithoutExecute().Presses("Undo"));
        Assert.Empty(Bot.Heard);
    }

    [Fact]
    public async Task AnsweredCard_IsSeenByWhoPressed_UntilTheMessageIsRepainted()
    {
        var form = await Bot.PostAsync(_room.Id, ScriptedBot.WithCard(TestCards.Form()));
        Bot.Answers = _ => (200, ScriptedBot.AnswerWithCard(TestCards.Saved("K7MQ")));
        await _aiko.In(_room).Presses("Add", ("What", "Reads reviews"));
        Assert.Equal("Saved K7MQ", Assert.Single(_aiko.In(_room).Cards).Text);
        Assert.True(Assert.Single(_ken.In(_room).Cards).Offers("Add"));
        await _aiko.In(_room).Presses("Undo K7MQ");
        Assert.Equal("K7MQ", $"{Bot.Heard[1]["value"]!["action"]!["data"]!["label"]}");

        await Bot.CallAsync(HttpMethod.Put, ScriptedBot.Activities(_room.Id, form), ScriptedBot.WithCard(TestCards.Form("Step 4 of 7")));
        Assert.Equal("Step 4 of 7", Assert.Single(_aiko.In(_room).Cards).Lines[0]);
    }

    [Fact]
    public async Task Press_TakesTheNewestCard_OrAGivenOne()
    {
        await Bot.PostAsync(_room.Id, ScriptedBot.WithCard(TestCards.Form("Old")));
        var newest = await Bot.PostAsync(_room.Id, ScriptedBot.WithCard(TestCards.Form("New")));
        var seat = _aiko.In(_room);
        await seat.Presses("Undo");
        var old = seat.Cards.Single(card => card.Shows("Old"));
        await seat.Presses(old, "Undo");
        Assert.Equal([newest, old.Message!.Id], Bot.Heard.Select(activity => $"{activity["replyToId"]}"));
    }

    [Theory]
    [InlineData(501, "{}")]
    [InlineData(200, "{}")]
    [InlineData(200, """{ "statusCode": 200, "type": "application/vnd.microsoft.card.adaptive", "value": "text" }""")]
    [InlineData(200, """{ "statusCode": 400, "type": "application/vnd.microsoft.error", "value": { "code": "x" } }""")]
    [InlineData(200, """{ "statusCode": 200, "type": "application/vnd.microsoft.activity.message", "value": {} }""")]
    public async Task AnswerTheClientDoesNotUnderstand_IsAComplaint(int status, string body)
    {
        await Bot.PostAsync(_room.Id, ScriptedBot.WithCard(TestCards.Form()));
        Bot.Answers = _ => (status, JsonNode.Parse(body));
        Assert.NotNull((await _aiko.In(_room).Presses("Undo")).Complaint);
    }

    [Theory]
    [InlineData("""{ "statusCode": 200, "type": "application/vnd.microsoft.activity.message", "value": "Too late" }""")]
    [InlineData("""{ "statusCode": 400, "type": "application/vnd.microsoft.error", "value": { "code": "late", "message": "Too late" } }""")]
    public async Task AnswerWithAMessage_IsReadInTheBar_AndLeavesTheCard(string body)
    {
        await Bot.PostAsync(_room.Id, ScriptedBot.WithCard(TestCards.Form()));
        Bot.Answers = _ => (200, JsonNode.Parse(body));
        var answer = await _aiko.In(_room).Presses("Undo");
        Assert.Equal((null, "Too late"), (answer.Complaint, answer.Text));
        Assert.True(Assert.Single(_aiko.In(_room).Cards).Offers("Add"));
    }

    private static string Action(JsonObject invoke, string name) => $"{invoke["value"]!["action"]![name]}";
}
