using AdaptiveCards;
using JourneyBot.Workshops.Forms;
using JourneyBot.Workshops.Words;

namespace JourneyBot.Cards;

/// <summary>
/// Text on cards. Ours may stand in a TextBlock; user text only in runs, labels and titles, where markdown does nothing.
/// "{{DATE(...)}}" acts in all of them, so its braces are parted (cards/README, tried).
/// </summary>
internal static class CardText
{
    private const char ZeroWidthSpace = '\u200B';

    /// <summary>User text as nothing but text.</summary>
    public static string Safe(string text)
    {
        if (!text.Contains("{{", StringComparison.Ordinal))
        {
            return text;
        }

        var parted = new System.Text.StringBuilder(text.Length + 4);
        foreach (var c in text)
        {
            if (c == '{' && parted.Length > 0 && parted[^1] == '{')
            {
                parted.Append(ZeroWidthSpace);
            }

            parted.Append(c);
        }

        return parted.ToString();
    }

    /// <summary>A sentence of ours; no user text.</summary>
    public static AdaptiveTextBlock Ours(string text) => new(text) { Wrap = true };

    /// <summary>A heading for those who hear the card; no larger than text. The size is said because hosts draw headings large.</summary>
    public static AdaptiveTextBlock Heading(string text)
    {
        var heading = new AdaptiveTextBlock(text) { Wrap = true, Style = AdaptiveTextBlockStyle.Heading, Weight = AdaptiveTextWeight.Bolder };
        heading.AdditionalProperties["size"] = "default";
        return heading;
    }

    public static AdaptiveTextBlock Heading(string text, AdaptiveTextSize size) => new(text)
    {
        Wrap = true,
        Style = AdaptiveTextBlockStyle.Heading,
        Weight = AdaptiveTextWeight.Bolder,
        Size = size,
    };

    /// <param name="textLength">User text longer than this is shortened.</param>
    public static AdaptiveRichTextBlock Rich(Line line, int textLength = Limits.ShortText)
    {
        var block = new AdaptiveRichTextBlock();
        foreach (var run in line.Runs)
        {
            if (run.Text.Length > 0)
            {
                block.Inlines.Add(Run(run, line.Weight, textLength));
            }
        }

        return block;
    }

    private static AdaptiveTextRun Run(Run run, Weight weight, int textLength)
    {
        var text = run.IsUserText ? PlainText.Shorten(run.Text, textLength) : run.Text;
        var drawn = new AdaptiveTextRun(run.Tone is Tone.Label ? $"{Safe(text).TrimEnd()}  " : Safe(text));
        if (run.Tone is Tone.Strong or Tone.Bad || weight is Weight.Lead)
        {
            drawn.Weight = AdaptiveTextWeight.Bolder;
        }

        if (weight is Weight.Group)
        {
            drawn.Size = AdaptiveTextSize.Medium;
        }
        else if (weight is Weight.Row or Weight.Note or Weight.Border)
        {
            drawn.Size = weight is Weight.Row ? AdaptiveTextSize.Default : AdaptiveTextSize.Small;
        }

        Colour(drawn, run.Tone, weight);
        return drawn;
    }

    private static void Colour(AdaptiveTextRun drawn, Tone tone, Weight weight)
    {
        drawn.IsSubtle = tone is Tone.Subtle or Tone.Label || weight is Weight.Note;
        drawn.Color = tone switch
        {
            Tone.Bad => AdaptiveTextColor.Attention,
            Tone.Good => AdaptiveTextColor.Good,
            _ => AdaptiveTextColor.Default,
        };
        if (tone is Tone.Label)
        {
            drawn.FontType = AdaptiveFontType.Monospace;
        }
    }
}
