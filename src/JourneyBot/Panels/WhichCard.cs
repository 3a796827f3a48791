using AdaptiveCards;
using JourneyBot.Cards;
using JourneyBot.Commands;
using JourneyBot.Workshops;
using JourneyBot.Workshops.Forms;
using JourneyBot.Workshops.Steps;
using JourneyBot.Workshops.Words;

namespace JourneyBot.Panels;

/// <summary>A workshop to choose, by its name.</summary>
internal sealed record Choosable(Workshop Workshop, string Name);

/// <summary>Somebody leads several workshops: which one is meant? A button for each, with what was said.</summary>
internal static class WhichCard
{
    public const int Most = 6;

    /// <summary>What a button on a narrow window shows whole, in wide characters too; the list above has the names in full.</summary>
    private const int NameLength = 18;

    /// <param name="of">How many there are, also those for which there is no button.</param>
    public static AdaptiveCard Draw(IReadOnlyList<Choosable> workshops, int of, Command command, Language language, CardActions actions)
    {
        var card = CardFrame.New(language);
        card.Body.Add(CardText.Heading(PanelTexts.All.Get("Which", language)));
        foreach (var (workshop, name) in workshops)
        {
            var line = Line.Of(new Run(name, Tone.Strong, IsUserText: true), new Run($"　{CardFrame.Kicker(workshop, workshop.Step, language)}", Tone.Subtle));
            card.Body.Add(CardFrame.Small(CardText.Rich(line)));
            card.Actions.Add(actions.Plain(CardText.Safe(PlainText.Shorten(name, NameLength)), PanelActions.On(workshop, command)));
        }

        if (of > workshops.Count)
        {
            card.Body.Add(CardFrame.Small(CardText.Ours(PanelTexts.All.Get("NewestOnly", language, Argument.Count("count", workshops.Count)))));
        }

        return card;
    }
}
