using AdaptiveCards;
using Newtonsoft.Json;
using Xunit;

namespace Sdk.Tests.Cards;

/// <summary>Cards read back, as tests of the bot do with what it sent.</summary>
public sealed class ReadingTests
{
    private const string Form = """
        {
          "type": "AdaptiveCard",
          "version": "1.5",
          "lang": "ja",
          "body": [
            {
              "type": "RichTextBlock",
              "inlines": [
                {
                  "type": "TextRun",
                  "weight": "bolder",
                  "text": "2026-11-21T10:00:00Z"
                }
              ]
            },
            {
              "type": "Container",
              "id": "more",
              "items": [
                {
                  "type": "Input.Text",
                  "id": "why",
                  "isRequired": true,
                  "label": "Why?"
                }
              ],
              "style": "emphasis",
              "isVisible": false
            }
          ],
          "actions": [
            {
              "type": "Action.Execute",
              "data": {
                "do": "contribute"
              },
              "verb": "contribute",
              "title": "Add",
              "fallback": {
                "type": "Action.Submit",
                "title": "Add"
              }
            }
          ]
        }
        """;

    [Fact]
    public void CardReadAndWritten_IsTheSame()
    {
        var read = AdaptiveCard.FromJson(Form);

        Assert.Empty(read.Warnings);
        Assert.Equal(Form.ReplaceLineEndings(), read.Card.ToJson().ReplaceLineEndings());
    }

    [Fact]
    public void CardRead_HasTypedElementsAndActions()
    {
        var card = JsonConvert.DeserializeObject<AdaptiveCard>(Form)!;

        var more = Assert.IsType<AdaptiveContainer>(card.Body[1]);
        Assert.Equal(AdaptiveContainerStyle.Emphasis, more.Style);
        Assert.True(Assert.IsType<AdaptiveTextInput>(more.Items[0]).IsRequired);
        var add = Assert.IsType<AdaptiveExecuteAction>(card.Actions[0]);
        Assert.Equal("Add", Assert.IsType<AdaptiveSubmitAction>(add.Fallback.Content).Title);
    }

    [Fact]
    public void UnknownElements_AreKeptAndWarnedOf()
    {
        const string Json = """{"type":"AdaptiveCard","version":"1.5","body":[{"type":"Chart.Line","yMin":-2,"fallback":{"type":"TextBlock","text":"x"}}]}""";
        var read = AdaptiveCard.FromJson(Json);

        Assert.Single(read.Warnings);
        Assert.Equal(-2L, Assert.IsType<AdaptiveUnknownElement>(read.Card.Body[0]).AdditionalProperties["yMin"]);
        Assert.Contains("\"type\":\"Chart.Line\"", JsonConvert.SerializeObject(read.Card), StringComparison.Ordinal);
    }

    [Fact]
    public void UnknownWords_AreReadAsTheDefault_WithAWarning()
    {
        var read = AdaptiveCard.FromJson("""{"type":"AdaptiveCard","version":"1.5","body":[{"type":"TextBlock","text":"x","size":"huge"}]}""");

        Assert.Equal(AdaptiveTextSize.Default, Assert.IsType<AdaptiveTextBlock>(read.Card.Body[0]).Size);
        Assert.Single(read.Warnings);
    }

    [Fact]
    public void CardNewerThanKnown_BecomesItsFallbackText()
    {
        var read = AdaptiveCard.FromJson("""{"type":"AdaptiveCard","version":"9.0","fallbackText":"Too new","body":[{"type":"TextBlock","text":"x"}]}""");

        Assert.Equal("Too new", Assert.IsType<AdaptiveTextBlock>(Assert.Single(read.Card.Body)).Text);
        Assert.Equal((int)AdaptiveWarning.WarningStatusCode.UnsupportedSchemaVersion, Assert.Single(read.Warnings).Code);
    }

    [Theory]
    [InlineData("not json")]
    [InlineData("""{"type":"HeroCard","version":"1.5"}""")]
    [InlineData("""{"type":"AdaptiveCard"}""")]
    [InlineData("""{"type":"AdaptiveCard","version":"1.5","body":[{"text":"what am I?"}]}""")]
    [InlineData("""{"type":"AdaptiveCard","version":"1.5","body":[{"type":"Input.Text"}]}""")]
    [InlineData("""{"type":"AdaptiveCard","version":"1.5","body":[{"type":"TextBlock","id":"x","text":"1"},{"type":"TextBlock","id":"x","text":"2"}]}""")]
    [InlineData("""{"type":"AdaptiveCard","version":"1.5","body":[{"type":"TextBlock","text":"1","fallback":"hide"}]}""")]
    public void TextThatIsNoCard_IsRefused(string json)
    {
        Assert.Throws<AdaptiveSerializationException>(() => AdaptiveCard.FromJson(json));
    }

    [Fact]
    public void Fallback_MayBearTheIdOfWhatItStandsInFor()
    {
        var read = AdaptiveCard.FromJson("""{"type":"AdaptiveCard","version":"1.5","body":[{"type":"TextBlock","id":"x","text":"1","fallback":{"type":"TextBlock","id":"x","text":"2"}}]}""");

        Assert.Equal("x", read.Card.Body[0].Fallback.Content.Id);
    }
}
