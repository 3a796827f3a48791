using AdaptiveCards;
using JourneyBot.Cards;
using JourneyBot.Workshops;
using JourneyBot.Workshops.Erasing;
using JourneyBot.Workshops.Words;

namespace JourneyBot.Privacy;

/// <summary>What is stored, where, how long, who sees it, how to erase it, and what erasing does not reach.</summary>
internal static class PrivacyCard
{
    public static AdaptiveCard Draw(Retention retention, Language language, CardActions actions)
    {
        var texts = PrivacyTexts.All;
        var howLong = retention.Days == 0
            ? texts.Get("HowLongForEver", language)
            : texts.Get("HowLong", language, Argument.Count("days", retention.Days));
        var card = CardFrame.New(language);
        card.Body.Add(CardText.Heading(texts.Get("Title", language)));
        foreach (var row in (string[])[texts.Get("What", language), texts.Get("Where", language), howLong, texts.Get("WhoSees", language), texts.Get("HowToErase", language), texts.Get("Stays", language)])
        {
            card.Body.Add(CardFrame.Small(Row(row)));
        }

        card.Actions.Add(actions.Plain(texts.Get("EraseMe", language), new AskToEraseMe()));
        return card;
    }

    /// <summary>"head | text".</summary>
    public static AdaptiveRichTextBlock Row(string row)
    {
        var parts = row.Split('|', 2, StringSplitOptions.TrimEntries);
        return CardText.Rich(Line.Of(new Run(parts[0], Tone.Strong), new Run($"　{parts[^1]}")));
    }
}
