using System.Net;
using System.Text.Json.Nodes;
using JourneyBot.Testing.Teams.Conversations;
using Xunit;

namespace JourneyBot.Tests.Simulator;

public sealed class ConnectorMessagesTests : SimulatorTest
{
    [Fact]
    public async Task Create_InAGroup_IsSeenInOrder()
    {
        var room = Teams.GroupChat("Journey");
        var first = await Bot.PostAsync(room.Id, ScriptedBot.Text("first"));
        var second = await Bot.PostAsync(room.Id, ScriptedBot.Text("second"));
        Assert.Equal([(first, "first"), (second, "second")], room.Messages.Select(message => (message.Id, message.Text)));
    }

    [Fact]
    public async Task Create_InAnUnknownConversation_IsNotFound()
    {
        var (http, json) = await Bot.CallAsync(HttpMethod.Post, ScriptedBot.Activities("19:nowhere@thread.v2"), ScriptedBot.Text("hello"));
        Assert.Equal(HttpStatusCode.NotFound, http.StatusCode);
        Assert.Equal("ConversationNotFound", $"{json!["error"]!["code"]}");
    }

    [Theory]
    [InlineData(51_100, HttpStatusCode.Created)]
    [InlineData(51_200, HttpStatusCode.RequestEntityTooLarge)]
    public async Task Create_OfMoreThan100KilobytesOfUtf16_IsTooBig(int characters, HttpStatusCode expected)
    {
        var room = Teams.GroupChat("Journey");
        var (http, _) = await Bot.CallAsync(HttpMethod.Post, ScriptedBot.Activities(room.Id), ScriptedBot.Text(new string('旅', characters)));
        Assert.Equal(expected, http.StatusCode);
        Assert.Equal(expected == HttpStatusCode.Created ? 1 : 0, room.Messages.Count);
    }

    [Theory]
    [InlineData("""{ "text": "no type" }""")]
    [InlineData("""{ "type": "message" }""")]
    [InlineData("""{ "type": "message", "attachments": [ { "content": {} } ] }""")]
    [InlineData("""{ "type": "message", "text": "half \ud83d" }""")]
    [InlineData("[]")]
    public async Task Create_OfAMalformedActivity_IsRefused(string activity)
    {
        var room = Teams.GroupChat("Journey");
        using var body = new StringContent(activity, System.Text.Encoding.UTF8, "application/json");
        var (http, _) = await Bot.CallAsync(HttpMethod.Post, ScriptedBot.Activities(room.Id), body);
        Assert.Equal(HttpStatusCode.BadRequest, http.StatusCode);
        Assert.Empty(room.Transcript);
    }

    [Fact]
    public async Task Create_WhereTheBotIsNotInstalled_IsForbidden()
    {
        var room = Teams.GroupChat("Journey");
        room.HasBot = false;
        var (http, _) = await Bot.CallAsync(HttpMethod.Post, ScriptedBot.Activities(room.Id), ScriptedBot.Text("hello"));
        Assert.Equal(HttpStatusCode.Forbidden, http.StatusCode);
    }

    [Fact]
    public async Task Typing_IsAcceptedWithoutAnId_AndIsNoMessage()
    {
        var room = Teams.GroupChat("Journey");
        var (http, json) = await Bot.CallAsync(HttpMethod.Post, ScriptedBot.Activities(room.Id), new JsonObject { ["type"] = "typing" });
        Assert.Equal(HttpStatusCode.Accepted, http.StatusCode);
        Assert.Null(json!["id"]);
        Assert.Empty(room.Transcript);
        Assert.Equal(1, room.Typings);
    }

    [Fact]
    public async Task Update_KeepsThePlaceAndRemembersTheVersions()
    {
        var room = Teams.GroupChat("Journey");
        var board = await Bot.PostAsync(room.Id, ScriptedBot.Text("3 actions"));
        await Bot.PostAsync(room.Id, ScriptedBot.Text("later"));
        var (http, json) = await Bot.CallAsync(HttpMethod.Put, ScriptedBot.Activities(room.Id, board), ScriptedBot.Text("4 actions"));
        Assert.Equal((HttpStatusCode.OK, board), (http.StatusCode, $"{json!["id"]}"));
        Assert.Equal(["4 actions", "later"], room.Messages.Select(message => message.Text));
        Assert.Equal(["3 actions", "4 actions"], room.Messages[0].Versions.Select(version => $"{version.Activity["text"]}"));
        Assert.Equal(1, room.Updates);
    }

    [Fact]
    public async Task Update_OfAnUnknownOrDeletedMessage_IsNotFound()
    {
        var room = Teams.GroupChat("Journey");
        var gone = await Bot.PostAsync(room.Id, ScriptedBot.Text("gone"));
        await Bot.CallAsync(HttpMethod.Delete, ScriptedBot.Activities(room.Id, gone));
        foreach (var id in new[] { gone, "1234567890123" })
        {
            var (http, json) = await Bot.CallAsync(HttpMethod.Put, ScriptedBot.Activities(room.Id, id), ScriptedBot.Text("new"));
            Assert.Equal(HttpStatusCode.NotFound, http.StatusCode);
            Assert.Equal("ActivityNotFoundInConversation", $"{json!["error"]!["code"]}");
        }
        Assert.Empty(room.Messages);
        Assert.True(Assert.Single(room.Transcript).IsDeleted);
    }

    [Fact]
    public async Task Update_OfAPersonsMessage_IsForbidden()
    {
        var aiko = Teams.Person("Aiko");
        var room = Teams.GroupChat("Journey", aiko);
        var said = await aiko.In(room).Says("mine");
        var (http, _) = await Bot.CallAsync(HttpMethod.Put, ScriptedBot.Activities(room.Id, said.ActivityId), ScriptedBot.Text("yours"));
        Assert.Equal(HttpStatusCode.Forbidden, http.StatusCode);
    }

    [Fact]
    public async Task Create_OnABareChannelId_OpensAThread()
    {
        var channel = Teams.Team("Shop").Channel("Journeys");
        var id = await Bot.PostAsync(channel.Id, ScriptedBot.Text("hello"));
        var thread = Assert.Single(channel.Threads);
        Assert.Equal($"{channel.Id};messageid={id}", thread.Id);
        Assert.Equal("hello", Assert.Single(thread.Messages).Text);
    }

    [Fact]
    public async Task CreateConversation_InAChannel_OpensAThreadAndNamesItsFirstMessage()
    {
        var channel = Teams.Team("Shop").Channel("Journeys");
        var (http, json) = await Bot.CallAsync(HttpMethod.Post, "v3/conversations", new JsonObject
        {
            ["isGroup"] = true,
            ["channelData"] = new JsonObject { ["channel"] = new JsonObject { ["id"] = channel.Id } },
            ["activity"] = ScriptedBot.Text("hello"),
        });
        Assert.Equal(HttpStatusCode.Created, http.StatusCode);
        var thread = Assert.Single(channel.Threads);
        Assert.Equal((thread.Id, thread.Messages[0].Id), ($"{json!["id"]}", $"{json["activityId"]}"));
    }

    [Fact]
    public async Task CreateConversation_WithOnePerson_IsTheirOneChat()
    {
        var aiko = Teams.Person("Aiko");
        var parameters = new JsonObject { ["members"] = new JsonArray(new JsonObject { ["id"] = aiko.Id }) };
        var (_, first) = await Bot.CallAsync(HttpMethod.Post, "v3/conversations", parameters.DeepClone());
        var (_, second) = await Bot.CallAsync(HttpMethod.Post, "v3/conversations", parameters);
        Assert.Equal($"{first!["id"]}", $"{second!["id"]}");
        Assert.Equal((Teams.Personal(aiko).Id, ConversationKind.Personal), ($"{first["id"]}", Teams.Personal(aiko).Kind));
    }
}
