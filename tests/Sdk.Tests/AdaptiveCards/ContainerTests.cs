using AdaptiveCards;
using Newtonsoft.Json;
using Xunit;

namespace Sdk.Tests.Cards;

public sealed class ContainerTests
{
    [Fact]
    public void Container_WritesItsItemsThenItsLook()
    {
        var head = new AdaptiveContainer
        {
            Id = "head",
            Style = AdaptiveContainerStyle.Emphasis,
            Bleed = true,
            IsVisible = false,
            PixelMinHeight = 40,
            Items = { new AdaptiveTextBlock("Hello") },
        };

        Assert.Equal(
            """{"type":"Container","id":"head","items":[{"type":"TextBlock","text":"Hello"}],"style":"emphasis","bleed":true,"minHeight":"40px","isVisible":false}""",
            JsonConvert.SerializeObject(head));
    }

    [Fact]
    public void Style_ThatIsSet_IsWritten_AlsoTheDefaultOne()
    {
        Assert.Equal("""{"type":"Container","items":[],"style":"default"}""", JsonConvert.SerializeObject(new AdaptiveContainer { Style = AdaptiveContainerStyle.Default }));
        Assert.Equal("""{"type":"Container","items":[]}""", JsonConvert.SerializeObject(new AdaptiveContainer()));
    }

    [Fact]
    public void Height_IsWrittenWhereItIsNotThatOfTheContent()
    {
        Assert.Equal("""{"type":"Container","items":[],"height":"stretch"}""", JsonConvert.SerializeObject(new AdaptiveContainer { Height = AdaptiveHeight.Stretch }));
        Assert.Equal("""{"type":"Container","items":[],"height":"30px"}""", JsonConvert.SerializeObject(new AdaptiveContainer { Height = new AdaptiveHeight(30) }));
        Assert.Equal("""{"type":"Container","items":[]}""", JsonConvert.SerializeObject(new AdaptiveContainer { Height = new AdaptiveHeight(0u) }));
    }

    [Fact]
    public void ColumnSet_WritesItsColumnsWithTheirWidths()
    {
        var row = new AdaptiveColumnSet
        {
            Columns =
            {
                new AdaptiveColumn { Width = AdaptiveColumnWidth.Auto, Items = { new AdaptiveTextBlock("1") } },
                new AdaptiveColumn { Width = AdaptiveColumnWidth.Stretch, VerticalContentAlignment = AdaptiveVerticalContentAlignment.Center },
            },
        };

        Assert.Equal(
            """{"type":"ColumnSet","columns":[{"type":"Column","width":"auto","items":[{"type":"TextBlock","text":"1"}]},{"type":"Column","width":"stretch","items":[],"verticalContentAlignment":"center"}]}""",
            JsonConvert.SerializeObject(row));
    }

    [Fact]
    public void Container_CanBeWalkedAndFilledAsACollection()
    {
        var container = new AdaptiveContainer { new AdaptiveTextBlock("1"), new AdaptiveTextBlock("2") };

        Assert.Equal(["1", "2"], from text in container select ((AdaptiveTextBlock)text).Text);
    }

    [Fact]
    public void ActionSet_WritesItsActions()
    {
        var set = new AdaptiveActionSet { Spacing = AdaptiveSpacing.Medium, Actions = { new AdaptiveOpenUrlAction { Title = "Map", Url = new Uri("https://example.org/map") } } };

        Assert.Equal(
            """{"type":"ActionSet","actions":[{"type":"Action.OpenUrl","url":"https://example.org/map","title":"Map"}],"spacing":"medium"}""",
            JsonConvert.SerializeObject(set));
    }
}
