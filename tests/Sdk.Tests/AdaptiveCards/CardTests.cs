using AdaptiveCards;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using Xunit;

namespace Sdk.Tests.Cards;

/// <summary>The card as a whole: what is written, in which order, and what is left out.</summary>
public sealed class CardTests
{
    [Fact]
    public void Card_IsWrittenTypeFirst_ThenVersion_BodyAndActions()
    {
        var card = new AdaptiveCard("1.5")
        {
            Actions = { new AdaptiveSubmitAction { Title = "Send" } },
            Body = { new AdaptiveTextBlock("Hello") },
            Lang = "ja",
            Speak = "Hello, all",
            FallbackText = "A card",
        };

        Assert.Equal(
            """{"type":"AdaptiveCard","version":"1.5","fallbackText":"A card","speak":"Hello, all","lang":"ja","body":[{"type":"TextBlock","text":"Hello"}],"actions":[{"type":"Action.Submit","title":"Send"}]}""",
            JsonConvert.SerializeObject(card));
    }

    [Fact]
    public void CardWithNothingInIt_IsItsTypeAndVersion()
    {
        Assert.Equal("""{"type":"AdaptiveCard","version":"1.5"}""", JsonConvert.SerializeObject(new AdaptiveCard(new AdaptiveSchemaVersion(1, 5))));
    }

    [Fact]
    public void ToJson_IsTheSameCard_Indented()
    {
        var card = new AdaptiveCard("1.5") { Body = { new AdaptiveTextBlock("Hello") { Wrap = true } } };

        Assert.Contains("\n  \"body\": [", card.ToJson().ReplaceLineEndings("\n"), StringComparison.Ordinal);
        Assert.Equal(JsonConvert.SerializeObject(card), JObject.Parse(card.ToJson()).ToString(Formatting.None));
    }

    [Fact]
    public void CardInAnAttachment_IsWrittenTheSame_BySerializersOfOtherSettings()
    {
        var card = new AdaptiveCard("1.5") { Body = { new AdaptiveChoiceSetInput { Id = "score", Choices = { new() { Title = "one", Value = "1" } } } } };
        var serializer = new JsonSerializer { NullValueHandling = NullValueHandling.Ignore };

        Assert.Equal(JsonConvert.SerializeObject(card), JObject.FromObject(card, serializer).ToString(Formatting.None));
    }

    [Fact]
    public void ContentType_IsThatOfCards()
    {
        Assert.Equal("application/vnd.microsoft.card.adaptive", AdaptiveCard.ContentType);
    }

    [Fact]
    public void AdditionalProperties_AreWrittenAsTheyAre_AfterTheKnownOnes()
    {
        var text = new AdaptiveTextBlock("Hello") { Wrap = true, AdditionalProperties = { ["targetWidth"] = "atLeast:narrow" } };

        Assert.Equal("""{"type":"TextBlock","text":"Hello","wrap":true,"targetWidth":"atLeast:narrow"}""", JsonConvert.SerializeObject(text));
    }

    [Fact]
    public void AdditionalProperties_OfTheCard_MayNestTypedElements()
    {
        var card = new AdaptiveCard("1.5") { AdditionalProperties = { ["x-head"] = new AdaptiveTextBlock("Hello") } };

        Assert.Equal("""{"type":"AdaptiveCard","version":"1.5","x-head":{"type":"TextBlock","text":"Hello"}}""", JsonConvert.SerializeObject(card));
    }

    [Theory]
    [InlineData("1.5", 1, 5)]
    [InlineData("3", 3, 0)]
    [InlineData("4.1.3", 4, 1)]
    public void Version_IsReadFromItsText(string text, int major, int minor)
    {
        AdaptiveSchemaVersion version = text;

        Assert.Equal((major, minor), (version.Major, version.Minor));
        Assert.Equal($"{major}.{minor}", version.ToString());
    }

    [Theory]
    [InlineData("")]
    [InlineData("tacos")]
    [InlineData("1.tacos")]
    public void Version_ThatIsNoNumber_IsRefused(string text)
    {
        Assert.Throws<AdaptiveSerializationException>(() => new AdaptiveSchemaVersion(text));
    }

    [Fact]
    public void Versions_AreOrderedByMajorThenMinor()
    {
        Assert.True(new AdaptiveSchemaVersion(1, 10) > new AdaptiveSchemaVersion(1, 9));
        Assert.True(new AdaptiveSchemaVersion(2, 0) > new AdaptiveSchemaVersion(1, 10));
        Assert.True(new AdaptiveSchemaVersion(1, 5) == new AdaptiveSchemaVersion("1.5"));
        Assert.True(null < new AdaptiveSchemaVersion(1, 0));
    }
}
