using System.Text.Json.Nodes;
using Xunit;

namespace JourneyBot.Tests.Simulator;

public sealed class PersonTalksTests : SimulatorTest
{
    [Fact]
    public async Task Says_InAGroup_MentionsTheBot()
    {
        var aiko = Teams.Person("Aiko", "ja-JP");
        var room = Teams.GroupChat("Journey", aiko);
        await aiko.In(room).Says("開始");
        var activity = Assert.Single(Bot.Heard);
        Assert.Equal("<at>JourneyBot</at> 開始", $"{activity["text"]}");
        var mention = Assert.Single(Entities(activity, "mention"));
        Assert.Equal((Teams.Bot.Id, "<at>JourneyBot</at>"), ($"{mention["mentioned"]!["id"]}", $"{mention["text"]}"));
        Assert.Equal("ja-JP", $"{Assert.Single(Entities(activity, "clientInfo"))["locale"]}");
    }

    [Fact]
    public async Task Says_InAPersonalChat_MentionsNobody()
    {
        var aiko = Teams.Person("Aiko");
        await aiko.In(Teams.Personal(aiko)).Says("start");
        var activity = Assert.Single(Bot.Heard);
        Assert.Equal("start", $"{activity["text"]}");
        Assert.Empty(Entities(activity, "mention"));
    }

    [Fact]
    public async Task Says_WithTheNameOfAColleague_MentionsThemToo()
    {
        var aiko = Teams.Person("Aiko");
        var ken = Teams.Person("Ken");
        await aiko.In(Teams.GroupChat("Journey", aiko, ken)).Says("@Ken owns it");
        Assert.Equal("<at>JourneyBot</at> <at>Ken</at> owns it", $"{Bot.Heard[0]["text"]}");
        Assert.Equal([Teams.Bot.Id, ken.Id], Entities(Bot.Heard[0], "mention").Select(mention => $"{mention["mentioned"]!["id"]}"));
    }

    [Fact]
    public async Task SaysToTheOthers_InAGroup_DoesNotMentionTheBot()
    {
        var aiko = Teams.Person("Aiko");
        await aiko.In(Teams.GroupChat("Journey", aiko)).SaysToTheOthers("start");
        Assert.Equal("start", $"{Bot.Heard[0]["text"]}");
        Assert.Empty(Entities(Bot.Heard[0], "mention"));
    }

    [Fact]
    public async Task Says_HalfAnEmoji_ArrivesAsItIs()
    {
        var aiko = Teams.Person("Aiko");
        var said = await aiko.In(Teams.Personal(aiko)).Says("half \ud83d, whole \ud83d\ude00");
        Assert.Contains("\"text\":\"half \\ud83d, whole \\uD83D\\uDE00\"", said.Sent, StringComparison.Ordinal);
        Assert.Contains("half \\ud83d", (await said.RepeatWithNewIdAsync()).Sent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Answer_IsFoundByWhatItAnswers_AndByWhatItCameAfter()
    {
        var aiko = Teams.Person("Aiko");
        var room = Teams.GroupChat("Journey", aiko);
        await Bot.PostAsync(room.Id, ScriptedBot.Text("Which step?"));
        var said = await aiko.In(room).Says("help");
        var (_, json) = await Bot.CallAsync(HttpMethod.Post, ScriptedBot.Activities(room.Id, said.ActivityId), ScriptedBot.Text("Which step?"));
        Assert.Equal($"{json!["id"]}", (await room.AnswerTo(said)).Id);
        Assert.Equal($"{json["id"]}", (await room.Sees("Which step?", after: said)).Id);
    }

    [Fact]
    public async Task Activity_OfAThread_SaysWhoAndWhere()
    {
        var aiko = Teams.Person("Aiko");
        var team = Teams.Team("Shop", aiko);
        var channel = team.Channel("Journeys");
        var thread = channel.NewThread();
        var said = await aiko.In(thread).Says("start");
        var activity = Bot.Heard[0];
        Assert.Equal($"{channel.Id};messageid={said.ActivityId}", $"{activity["conversation"]!["id"]}");
        Assert.Equal(("channel", Teams.Options.TenantId), ($"{activity["conversation"]!["conversationType"]}", $"{activity["conversation"]!["tenantId"]}"));
        Assert.Equal((aiko.Id, aiko.AadObjectId, "Aiko"), ($"{activity["from"]!["id"]}", $"{activity["from"]!["aadObjectId"]}", $"{activity["from"]!["name"]}"));
        Assert.Equal((Teams.Options.TenantId, team.Id, channel.Id), (ChannelData(activity, "tenant"), ChannelData(activity, "team"), ChannelData(activity, "channel")));
        Assert.Equal(("msteams", Teams.ServiceUrl.ToString()), ($"{activity["channelId"]}", $"{activity["serviceUrl"]}"));
        Assert.NotEqual(said.ActivityId, (await aiko.In(thread).Says("next")).ActivityId);
    }

    [Fact]
    public async Task InstallsTheBot_InAThread_IsToldTwiceForTheChannel()
    {
        var aiko = Teams.Person("Aiko");
        var channel = Teams.Team("Shop", aiko).General;
        await aiko.In(channel.NewThread()).InstallsTheBot();
        Assert.Equal(["conversationUpdate", "installationUpdate"], Bot.Heard.Select(activity => $"{activity["type"]}").Order());
        Assert.All(Bot.Heard, activity => Assert.Equal(channel.Id, $"{activity["conversation"]!["id"]}"));
        Assert.All(Bot.Heard, activity => Assert.Null(activity["from"]!["name"]));
    }

    [Fact]
    public async Task EditsDeletesAndReactions_NameTheMessage()
    {
        var aiko = Teams.Person("Aiko");
        var room = Teams.GroupChat("Journey", aiko);
        var said = await aiko.In(room).Says("frist");
        await aiko.In(room).Edits(said, "first");
        await aiko.In(room).ReactsTo(room.Transcript[0]);
        await aiko.In(room).Deletes(said);
        Assert.Equal(
            [("messageUpdate", said.ActivityId), ("messageReaction", said.ActivityId), ("messageDelete", said.ActivityId)],
            Bot.Heard.Skip(1).Select(activity => ($"{activity["type"]}", $"{activity["replyToId"] ?? activity["id"]}")));
        Assert.True(Assert.Single(room.Transcript).IsDeleted);
    }

    private static IEnumerable<JsonNode> Entities(JsonObject activity, string type) =>
        activity["entities"]!.AsArray().Where(entity => $"{entity!["type"]}" == type)!;

    private static string ChannelData(JsonObject activity, string name) => $"{activity["channelData"]![name]!["id"]}";
}
