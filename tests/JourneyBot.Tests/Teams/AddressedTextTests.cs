using JourneyBot.Teams;
using JourneyBot.Tests.Hosts;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;
using Xunit;

namespace JourneyBot.Tests.Teams;

public sealed class AddressedTextTests
{
    private const string Us = "28:bot";
    private const string Ken = "29:ken";
    private const string ToUs = "<at>JourneyBot</at>";

    [Theory]
    [InlineData("<at>JourneyBot</at> next", "next")]
    [InlineData("next <at>JourneyBot</at>", "next")]
    [InlineData("<at>JourneyBot</at>&nbsp;次へ", "次へ")]
    [InlineData("<at>JourneyBot</at>\u00A0 next\r\n", "next")]
    [InlineData("<at>JourneyBot</at> one\ntwo", "one\ntwo")]
    [InlineData("<at>JourneyBot</at> a &lt;b&gt; &amp;amp; &quot;c&quot;", "a <b> &amp; \"c\"")]
    [InlineData("<at>JourneyBot</at> and <at>JourneyBot</at>", "and")]
    [InlineData("<at>JourneyBot</at>", "")]
    public void Of_TextThatMentionsUs_IsTheRestAsItReads(string text, string expected) =>
        Assert.Equal(expected, AddressedText.Of(InAGroup(Mentions.In(text, (Us, ToUs)))));

    [Theory]
    [InlineData("<at>JourneyBot</at> next", "<at>JourneyBot</at>")]
    [InlineData("<at id=\"0\">JourneyBot</at> next", "<at id=\"0\">JourneyBot</at>")]
    [InlineData("<at>Journey Bot (測試)</at> next", "<at>Journey Bot (測試)</at>")]
    [InlineData("next", null)]
    [InlineData("next", "")]
    [InlineData("next", "<at>as it was called before</at>")]
    public void Of_AnyShapeOfOurMention_IsAddressed(string text, string? mention) =>
        Assert.Equal("next", AddressedText.Of(InAGroup(Mentions.In(text, (Us, mention)))));

    [Fact]
    public void Of_AColleaguesMention_KeepsTheName() => Assert.Equal(
        "owner: Ken Tanaka",
        AddressedText.Of(InAGroup(Mentions.In($"{ToUs} owner: <at>Ken Tanaka</at>", (Ken, "<at>Ken Tanaka</at>"), (Us, ToUs)))));

    [Fact]
    public void Of_ATypedTag_IsTextLikeAnyOther() =>
        Assert.Equal("<at>Ken</at>", AddressedText.Of(InAGroup(Mentions.In($"{ToUs} &lt;at&gt;Ken&lt;/at&gt;", (Us, ToUs)))));

    [Theory]
    [InlineData("groupChat")]
    [InlineData("channel")]
    public void Of_TextThatMentionsNobodyOrSomebodyElse_IsNotForUs(string conversation)
    {
        Assert.Null(AddressedText.Of(In(conversation, Mentions.In("next"))));
        Assert.Null(AddressedText.Of(In(conversation, Mentions.In("<at>Ken</at> next", (Ken, "<at>Ken</at>")))));
        Assert.Null(AddressedText.Of(In(conversation, Mentions.In("<at>JourneyBot</at> next"))));
    }

    [Theory]
    [InlineData("personal")]
    [InlineData(null)]
    public void Of_AnyTextInAPersonalChat_IsForUs(string? conversation)
    {
        var activity = Mentions.In("next");
        activity.Conversation = new ConversationAccount { ConversationType = conversation };

        Assert.Equal("next", AddressedText.Of(activity));
    }

    [Theory]
    [InlineData("""{"mentioned":"28:bot"}""")]
    [InlineData("""{"mentioned":["28:bot"]}""")]
    [InlineData("""{"mentioned":{"id":{"id":"28:bot"}}}""")]
    [InlineData("""{"mentioned":null,"text":["<at>JourneyBot</at>"]}""")]
    [InlineData("{}")]
    public void Of_AnEntityOfAnotherShape_MentionsNobody(string properties)
    {
        var activity = InAGroup(Mentions.In("next"));
        activity.Entities = [null!, Mentions.Of(JObject.Parse(properties))];

        Assert.Null(AddressedText.Of(activity));
    }

    private static Activity InAGroup(Activity activity) => In("groupChat", activity);

    private static Activity In(string conversation, Activity activity)
    {
        activity.Conversation = new ConversationAccount { ConversationType = conversation, IsGroup = true };
        activity.Recipient = new ChannelAccount(Us, "JourneyBot");
        return activity;
    }
}
