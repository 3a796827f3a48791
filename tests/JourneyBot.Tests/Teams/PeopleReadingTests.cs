using JourneyBot.Teams;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;
using Xunit;

namespace JourneyBot.Tests.Teams;

/// <summary>Where somebody came to or left.</summary>
public sealed class PeopleReadingTests
{
    [Theory]
    [InlineData("""{"eventType":"teamMemberRemoved","team":{"id":"19:team"}}""", "19:team")]
    [InlineData("""{"eventType":"teamMemberRemoved","team":{"id":"19:team"},"channel":{"id":"19:shop"}}""", "19:team")]
    [InlineData("""{"eventType":"channelMemberRemoved","team":{"id":"19:team"},"channel":{"id":"19:private"}}""", "19:private")]
    [InlineData("""{"eventType":"channelMemberAdded","team":{"id":"19:team"}}""", "19:chat")]
    [InlineData("""{"eventType":7,"team":"19:team"}""", "19:chat")]
    [InlineData("[]", "19:chat")]
    public void Place_IsTheTeam_OrTheChannelWithPeopleOfItsOwn_OrElseTheChat(string data, string where) =>
        Assert.Equal(where, PeopleReading.WhereOf(new Activity { Conversation = new ConversationAccount { Id = "19:chat;messageid=1" }, ChannelData = JToken.Parse(data) }));
}
