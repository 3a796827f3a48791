using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;
using Xunit;

namespace Sdk.Tests.Builder;

public sealed class MentionTests
{
    [Fact]
    public void OurMention_IsTakenOut()
    {
        var activity = Arriving.Message();

        Assert.Equal("opens the app", activity.RemoveRecipientMention());
        Assert.Equal("opens the app", activity.Text);
    }

    [Fact]
    public void AMentionOfSomebodyElse_Stays()
    {
        var activity = Mentioning("<at>JourneyBot</at> asks <at>Ken</at>", ("28:bot", "<at>JourneyBot</at>"), ("29:ken", "<at>Ken</at>"));

        Assert.Equal("asks <at>Ken</at>", activity.RemoveRecipientMention());
    }

    [Fact]
    public void EveryPlaceWhereWeAreNamed_IsTakenOut()
    {
        var activity = Mentioning("<at>JourneyBot</at> next <at>journeybot</at>", ("28:bot", "<at>JourneyBot</at>"));

        Assert.Equal("next", activity.RemoveRecipientMention());
    }

    [Fact]
    public void ANameWithCharactersOfPatterns_IsTakenLiterally()
    {
        var activity = Mentioning("<at>J.B. (new) [*]</at> next", ("28:bot", "<at>J.B. (new) [*]</at>"));

        Assert.Equal("next", activity.RemoveRecipientMention());
    }

    [Fact]
    public void AMentionWithoutText_IsFoundByTheName()
    {
        var activity = Mentioning("<at>JourneyBot</at> next", ("28:bot", null));

        Assert.Equal("next", activity.RemoveRecipientMention());
    }

    [Fact]
    public void WithoutEntities_ThereAreNoMentions()
    {
        var activity = Arriving.Of(ActivityTypes.Message, one => one.Entities = null);

        Assert.Empty(activity.GetMentions());
        Assert.Equal("<at>JourneyBot</at> opens the app", activity.RemoveRecipientMention());
    }

    [Fact]
    public void GetMentions_TellsWhoWasMentioned()
    {
        var mention = Assert.Single(Arriving.Message().GetMentions());

        Assert.Equal("28:bot", mention.Mentioned.Id);
        Assert.Equal("<at>JourneyBot</at>", mention.Text);
        Assert.Equal("mention", mention.Type);
    }

    private static Activity Mentioning(string text, params (string Id, string? Text)[] mentions)
    {
        var activity = Arriving.Message(text);
        activity.Entities = [.. mentions.Select(mention => new Entity("mention")
        {
            Properties = JObject.FromObject(new { text = mention.Text, mentioned = new { id = mention.Id, name = "JourneyBot" } }),
        })];
        return activity;
    }
}
