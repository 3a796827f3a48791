using AdaptiveCards;
using JourneyBot.Commands;
using JourneyBot.Guides;
using JourneyBot.Workshops;
using JourneyBot.Workshops.Steps;
using JourneyBot.Workshops.Words;

namespace JourneyBot.Cards;

/// <summary>What can I do here, now: first what fits this moment, then the words.</summary>
internal static class HelpCard
{
    /// <param name="guide">To read; null where no link can be given out.</param>
    public static AdaptiveCard Draw(Scene? scene, Turn turn, CardActions actions, GuideLink? guide = null)
    {
        var language = scene?.Language ?? turn.Locale;
        var card = CardFrame.New(language);
        card.Body.Add(CardText.Heading(CardTexts.All.Get("Help.Title", language)));
        card.Body.Add(CardFrame.Small(CardText.Ours(Now(scene, language))));
        var isOpen = scene is { Workshop.IsEnded: false };
        foreach (var row in CardTexts.All.Get(isOpen ? "Help.Open" : "Help.Closed", language).Split('\n'))
        {
            card.Body.Add(CardFrame.Small(Row(row)));
        }

        if (isOpen && scene!.Workshop.IsLedBy(turn.Who.Id))
        {
            card.Body.Add(CardText.Heading(CardTexts.All.Get("Help.Facilitator", language)));
            foreach (var row in CardTexts.All.Get("Help.FacilitatorRows", language).Split('\n'))
            {
                card.Body.Add(CardFrame.Small(Row(row)));
            }
        }

        if (turn.Mention is { } bot)
        {
            card.Body.Add(CardText.Rich(CardTexts.All.Line("Help.Mention", language, Tone.Subtle, Argument.User("bot", bot))));
        }

        card.Actions.AddRange(Actions(scene, actions, language, isOpen));
        if (guide is not null)
        {
            card.Actions.Add(new AdaptiveOpenUrlAction { Title = guide.Title, Url = guide.Address });
        }

        return card;
    }

    private static string Now(Scene? scene, Language language) => scene is null
        ? CardTexts.All.Get("Help.NoWorkshop", language)
        : scene.Workshop.IsEnded
            ? CardTexts.All.Get("Help.Ended", language)
            : CardTexts.All.Get("Help.Now", language, new Argument("kicker", CardFrame.Kicker(scene.Workshop.Step, language)));

    /// <summary>"word | what it does".</summary>
    private static AdaptiveRichTextBlock Row(string row)
    {
        var parts = row.Split('|', 2, StringSplitOptions.TrimEntries);
        return CardText.Rich(Line.Of(new Run(parts[0], Tone.Strong), new Run($"　{parts[^1]}")));
    }

    private static IEnumerable<AdaptiveAction> Actions(Scene? scene, CardActions actions, Language language, bool isOpen)
    {
        if (!isOpen)
        {
            yield return actions.Main(CardTexts.All.Get("Welcome.Start", language), new Start(language), withInputs: false);
            yield return actions.Plain(CardTexts.All.Get("Welcome.Example", language), new ShowExample());
            yield break;
        }

        yield return actions.Main(
            CardTexts.All.Get("PostForm", language), new PostForm { Workshop = scene!.Workshop.Id }, withInputs: false);
        yield return actions.Plain(CardTexts.All.Get("Status", language), new ShowStatus { Workshop = scene.Workshop.Id });
        yield return actions.Plain(CardTexts.All.Get("Summary", language), new ShowSummary { Workshop = scene.Workshop.Id });
    }
}
