using JourneyBot.Boards;
using JourneyBot.Teams;
using JourneyBot.Tests.Hosts;
using JourneyBot.Workshops;
using Newtonsoft.Json;
using Xunit;

namespace JourneyBot.Tests.Teams;

/// <summary>Cards and questions name the bot as it is called where they stand, and only where its name is needed.</summary>
public sealed class BotMentionTests
{
    [Theory]
    [InlineData("""{"conversation":{"conversationType":"personal"},"bot":{"name":"Coach"}}""", null)]
    [InlineData("""{"conversation":{"conversationType":"groupChat","isGroup":true},"bot":{"name":"Coach"}}""", "@Coach")]
    [InlineData("""{"conversation":{"conversationType":"channel"},"bot":{"name":"ジャーニー"}}""", "@ジャーニー")]
    [InlineData("""{"conversation":{"conversationType":"channel"},"bot":{"id":"28:bot"}}""", "@JourneyBot")]
    [InlineData("{}", null)]
    public void In_AWorkshop_IsAsItsConversationSays(string reference, string? expected)
    {
        var opening = new Opening(new WorkshopId("w"), new ConversationKey("c"), reference, "tenant", Language.English);
        var workshop = Workshop.Start(opening, new Person(new ParticipantId("aiko"), "Aiko"), "start", DateTimeOffset.UnixEpoch);

        Assert.Equal(expected, BotMention.In(workshop));
    }

    [Theory]
    [InlineData(false, false)]
    [InlineData(true, true)]
    public async Task FormCard_PostedForAll_NamesTheBotOnlyWhereOthersTalk(bool isGroup, bool isNamed)
    {
        await using var chat = new Chat(isGroup, bot: "Coach");
        await chat.SaysAsync("start");

        var form = JsonConvert.SerializeObject(((RecordingChannel)chat.Get<IChannel>()).Cards[0]);
        Assert.Equal(isNamed, form.Contains("messages that start with ", StringComparison.Ordinal));
        Assert.Equal(isNamed, form.Contains("\"@Coach\"", StringComparison.Ordinal));
        Assert.DoesNotContain("@JourneyBot", form, StringComparison.Ordinal);
    }

    [Fact]
    public async Task FormCard_PostedAgain_NamesTheBotAsItIsCalledThere()
    {
        await using var chat = new Chat(isGroup: true, bot: "Coach");
        await chat.SaysAsync("start");
        await chat.SendAsync(Mentions.Us("form", chat.Adapter.Conversation.Bot), "form");

        Assert.Contains("\"@Coach\"", JsonConvert.SerializeObject(chat.Adapter.GetNextReply()), StringComparison.Ordinal);
    }
}
