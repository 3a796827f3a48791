using JourneyBot.Commands;
using JourneyBot.Teams;
using JourneyBot.Testing;
using JourneyBot.Workshops;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;
using Xunit;

namespace JourneyBot.Tests.Teams;

public sealed class TurnReaderTests
{
    private const string Directory = "5f8d1a52-0f0e-4c0e-9d5e-1f2e3d4c5b6a";

    private readonly TurnReader _reader = new(new FakeTime());

    [Fact]
    public void Read_OfAPersonOfTheDirectory_IsWhoTheDirectorySays()
    {
        var who = Read(new { from = new { id = "29:1", name = "Aiko", aadObjectId = Directory } }).Who;

        Assert.Equal(new Person(new ParticipantId(Directory), "Aiko"), who);
    }

    [Fact]
    public void Read_OfAPersonWithoutTheDirectory_IsTheSameAgainAndNobodyElse()
    {
        var aiko = Read(new { from = new { id = "29:1", name = "Aiko" } }).Who.Id;

        Assert.Equal(aiko, Read(new { from = new { id = "29:1", name = "Aiko T." } }).Who.Id);
        Assert.NotEqual(aiko, Read(new { from = new { id = "29:2", name = "Aiko" } }).Who.Id);
    }

    [Theory]
    [InlineData("../../workshop")]
    [InlineData("a/b#c?d")]
    [InlineData("p~1~e~theme")]
    [InlineData("愛子")]
    [InlineData("0123456789012345678901234567890123456789012345678901234567890123456789")]
    public void Read_OfAForgedId_NeverGoesIntoAKeyAsItIs(string forged)
    {
        foreach (var from in (object[])[new { id = "29:1", aadObjectId = forged }, new { id = forged }])
        {
            var id = Read(new { from, conversation = new { id = forged } }).Who.Id.Value;
            Assert.Matches("^u[0-9A-Z]{20}$", id);
        }

        Assert.Matches("^[0-9A-Z]{20}$", Read(new { conversation = new { id = forged } }).Where.Value);
    }

    [Fact]
    public void Read_OfNobody_IsAPersonWithoutAName()
    {
        var activity = Activity(new { });
        activity.From = null;

        Assert.Equal("?", _reader.Read(activity, isPress: false).Who.Name);
    }

    [Theory]
    [InlineData("""{"locale":"ja-JP"}""", Language.Japanese)]
    [InlineData("""{"locale":"en-GB","entities":[{"type":"clientInfo","locale":"ja-JP"}]}""", Language.English)]
    [InlineData("""{"entities":[null,{"type":"clientInfo","locale":"ja-JP"}]}""", Language.Japanese)]
    [InlineData("""{"entities":[{"type":"clientInfo"}]}""", Language.English)]
    [InlineData("""{"locale":"tlh"}""", Language.English)]
    [InlineData("{}", Language.English)]
    public void Read_TakesTheLocaleFromWhereItIs(string properties, Language expected) =>
        Assert.Equal(expected, Read(JObject.Parse(properties)).Locale);

    [Theory]
    [InlineData("""{"conversation":{"id":"c","tenantId":"one"},"channelData":{"tenant":{"id":"two"}}}""", "one")]
    [InlineData("""{"channelData":{"tenant":{"id":"two"}}}""", "two")]
    [InlineData("""{"channelData":{"tenant":"two"}}""", "")]
    [InlineData("""{"channelData":{"tenant":null}}""", "")]
    [InlineData("""{"channelData":{"team":[1]}}""", "")]
    [InlineData("{}", "")]
    public void Read_TakesTheTenantFromWhereItIs(string properties, string expected) =>
        Assert.Equal(expected, Read(JObject.Parse(properties)).Tenant);

    [Theory]
    [InlineData("""{"id":"c"}""", true)]
    [InlineData("""{"id":"c","conversationType":"personal"}""", true)]
    [InlineData("""{"id":"c","conversationType":"groupChat","isGroup":true}""", false)]
    [InlineData("""{"id":"c","conversationType":"channel"}""", false)]
    [InlineData("""{"id":"c","isGroup":true}""", false)]
    public void Read_TellsAPersonalChatFromOthers(string conversation, bool isPersonal) =>
        Assert.Equal(isPersonal, Read(new { conversation = JObject.Parse(conversation) }).IsPersonal);

    /// <summary>Found by the fuzzer: as a name in capitals brings it past the body's guard.</summary>
    [Fact]
    public void Read_OfChannelDataThatIsNoObject_NamesNoTenant() =>
        Assert.Empty(_reader.Read(new Activity { ChannelData = 0.5, Conversation = new ConversationAccount(id: "c"), From = new ChannelAccount("29:1") }, isPress: false).Tenant);

    [Fact]
    public void Read_OfThreadsOfAChannel_KeepsThemApart() => Assert.NotEqual(
        TurnReader.KeyOf("19:c@thread.tacv2;messageid=1"), TurnReader.KeyOf("19:c@thread.tacv2;messageid=2"));

    [Fact]
    public void Read_OfAnActivityWithoutAnId_IsTheSameDeliveryOnARepeat()
    {
        var delivery = Read(new { text = "next" }).Delivery;

        Assert.Equal(delivery, Read(new { text = "next" }).Delivery);
        Assert.NotEqual(delivery, Read(new { text = "back" }).Delivery);
    }

    private Turn Read(object properties) => _reader.Read(Activity(properties), isPress: false);

    private static Activity Activity(object properties)
    {
        var activity = JObject.FromObject(new { type = "message", from = new { id = "29:1" }, conversation = new { id = "c" }, channelId = "msteams" });
        activity.Merge(JObject.FromObject(properties));
        return activity.ToObject<Activity>()!;
    }
}
