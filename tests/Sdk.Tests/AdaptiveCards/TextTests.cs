using AdaptiveCards;
using Newtonsoft.Json;
using Xunit;

namespace Sdk.Tests.Cards;

public sealed class TextTests
{
    [Fact]
    public void TextBlock_LeavesOutWhatIsDefault()
    {
        Assert.Equal("""{"type":"TextBlock","text":"Hello"}""", JsonConvert.SerializeObject(new AdaptiveTextBlock("Hello")));
    }

    [Fact]
    public void TextBlock_WritesItsLook_InTheWordsOfTheSchema()
    {
        var heading = new AdaptiveTextBlock("Step 3")
        {
            Id = "head",
            Style = AdaptiveTextBlockStyle.Heading,
            Size = AdaptiveTextSize.ExtraLarge,
            Weight = AdaptiveTextWeight.Bolder,
            Color = AdaptiveTextColor.Accent,
            FontType = AdaptiveFontType.Monospace,
            HorizontalAlignment = AdaptiveHorizontalAlignment.Center,
            IsSubtle = true,
            Wrap = true,
            MaxLines = 2,
            Spacing = AdaptiveSpacing.ExtraLarge,
            Separator = true,
            IsVisible = false,
        };

        Assert.Equal(
            """{"type":"TextBlock","id":"head","size":"extraLarge","weight":"bolder","color":"accent","isSubtle":true,"text":"Step 3","horizontalAlignment":"center","wrap":true,"maxLines":2,"fontType":"monospace","style":"heading","spacing":"extraLarge","separator":true,"isVisible":false}""",
            JsonConvert.SerializeObject(heading));
    }

    [Fact]
    public void RichTextBlock_WritesItsRunsInOrder()
    {
        var text = new AdaptiveRichTextBlock
        {
            Spacing = AdaptiveSpacing.Small,
            Inlines =
            {
                new AdaptiveTextRun("K7MQ  ") { FontType = AdaptiveFontType.Monospace, IsSubtle = true },
                new AdaptiveTextRun("hard") { Color = AdaptiveTextColor.Attention, Weight = AdaptiveTextWeight.Bolder, Size = AdaptiveTextSize.Small },
                new AdaptiveTextRun("old") { Strikethrough = true, Italic = true, Highlight = true, Underline = true },
            },
        };

        Assert.Equal(
            """{"type":"RichTextBlock","inlines":[{"type":"TextRun","isSubtle":true,"text":"K7MQ  ","fontType":"monospace"},{"type":"TextRun","size":"small","weight":"bolder","color":"attention","text":"hard"},{"type":"TextRun","italic":true,"strikethrough":true,"highlight":true,"text":"old","underline":true}],"spacing":"small"}""",
            JsonConvert.SerializeObject(text));
    }

    [Fact]
    public void Text_IsWrittenUntouched_WhateverItHolds()
    {
        const string Hostile = "<at>x</at> [x](javascript:1) ** \"q\" \\ \n \u202E\u200B \U0001F600";
        var json = JsonConvert.SerializeObject(new AdaptiveTextRun(Hostile));

        Assert.Equal(Hostile, JsonConvert.DeserializeObject<Newtonsoft.Json.Linq.JObject>(json)!.Value<string>("text"));
    }
}
