using AdaptiveCards;
using JourneyBot.Cards;
using JourneyBot.Commands;
using JourneyBot.Workshops;
using JourneyBot.Workshops.Entries;
using JourneyBot.Workshops.Words;

namespace JourneyBot.Panels;

/// <summary>
/// The facilitator's panel: which workshop and where it stands, who is missing, what was set aside, and the controls. It stands in their
/// personal chat, so that neither the controls nor anybody's name sit on the team's board.
/// </summary>
internal static class PanelCard
{
    /// <summary>Each with a button: more than that is said by words.</summary>
    private const int MostAside = 5;

    public static AdaptiveCard Draw(PanelView view, CardActions actions) => CardBudget.Fit(level => Draw(view, actions, level));

    private static AdaptiveCard Draw(PanelView view, CardActions actions, Level level)
    {
        var (workshop, language) = (view.Workshop, view.Language);
        var card = CardFrame.New(language);
        var time = PanelSections.Time(view);
        card.Body.Add(CardFrame.Head(Kicker(workshop, language), new Line([new Run(view.Name, IsUserText: true)]), time, level.TextLength));
        if (view.Notice is { } notice && notice != time?.ToString())
        {
            var box = new AdaptiveContainer { Style = AdaptiveContainerStyle.Accent };
            box.Items.Add(CardText.Rich(new Line([new Run(notice, IsUserText: true)]), level.TextLength * 2));
            card.Body.Add(box);
        }

        if (workshop.IsEnded)
        {
            return card;
        }

        DocumentBody.Add(card, [PanelSections.Step(view), .. PanelSections.Missing(view)], level, language);
        AddAside(card, view, actions, level);
        var words = CardText.Ours(PanelTexts.All.Get("Words", language));
        words.IsSubtle = true;
        card.Body.Add(words);
        card.Actions.AddRange(PanelActions.Of(view, actions));
        return card;
    }

    private static string Kicker(Workshop workshop, Language language)
    {
        var kicker = CardFrame.Kicker(workshop, workshop.Step, language);
        return workshop.IsEnded
            ? CardFrame.Kicker(workshop, CardTexts.All.Get("EndedKicker", language), language)
            : PanelTexts.All.Get("Kicker", language, new Argument("kicker", kicker));
    }

    /// <summary>Without who wrote it; of a step that is written silently nothing is in the journey.</summary>
    private static void AddAside(AdaptiveCard card, PanelView view, CardActions actions, Level level)
    {
        var ledger = view.Status.Journey.Ledger;
        var all = ledger.Hidden.Select(entry => (entry, Aside.Hidden)).Concat(ledger.Parked.Select(entry => (entry, Aside.Parked))).ToList();
        if (all.Count == 0)
        {
            return;
        }

        var box = new AdaptiveContainer { Separator = true, Spacing = AdaptiveSpacing.Medium };
        box.Items.Add(CardText.Heading(PanelTexts.All.Get("Aside", view.Language)));
        foreach (var (entry, where) in all.Take(MostAside))
        {
            if (level.Rows > 0)
            {
                box.Items.Add(CardFrame.Small(CardText.Rich(Row(entry, where, view.Language), level.TextLength)));
            }

            var title = PanelTexts.All.Get(where == Aside.Hidden ? "Unhide" : "Unpark", view.Language, new Argument("label", entry.Label));
            var back = PanelActions.On(view.Workshop, new PutAside(entry.Label, Aside.None));
            box.Items.Add(new AdaptiveActionSet { Spacing = AdaptiveSpacing.Small, Actions = { actions.Plain(title, back) } });
        }

        if (all.Count > MostAside)
        {
            box.Items.Add(CardFrame.Small(CardText.Ours(CardTexts.All.Get("AndMore", view.Language, Argument.Count("count", all.Count - MostAside)))));
        }

        card.Body.Add(box);
    }

    private static Line Row(Contributed entry, Aside where, Language language) => Line.Of(
        new Run(entry.Label, Tone.Label),
        new Run(PanelTexts.All.Get(where == Aside.Hidden ? "Hidden" : "Parked", language), Tone.Subtle),
        new Run(Acknowledgement.TextOf(entry, language), IsUserText: true));
}
