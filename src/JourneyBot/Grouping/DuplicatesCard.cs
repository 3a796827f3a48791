using AdaptiveCards;
using JourneyBot.Cards;
using JourneyBot.Workshops;
using JourneyBot.Workshops.Grouping;
using JourneyBot.Workshops.Steps.Actions;
using JourneyBot.Workshops.Words;

namespace JourneyBot.Grouping;

/// <summary>All that a card of possible duplicates is drawn from.</summary>
internal sealed record DuplicatesView(Workshop Workshop, Journey Journey, string Draft)
{
    public IReadOnlyList<LikelyDuplicate> Pairs { get; } = LikelyDuplicates.Of(Journey.Actions);
}

/// <summary>Pairs of actions that look alike, the likeliest first, for all: a button under each.</summary>
internal static class DuplicatesCard
{
    private const int Most = 6;

    public static AdaptiveCard Draw(DuplicatesView view, CardActions actions) => CardBudget.Fit(level => Draw(view, actions, level));

    private static AdaptiveCard Draw(DuplicatesView view, CardActions actions, Level level)
    {
        var language = view.Workshop.Language;
        var kicker = GroupingTexts.All.Get("Duplicates.Kicker", language, new Argument("kicker", CardFrame.Kicker(StepId.Actions, language)));
        var card = CardFrame.OfWorkshop(view.Workshop, kicker, view.Journey, language, level.TextLength);
        card.Body.Add(CardText.Ours(GroupingTexts.All.Get("Duplicates.Lead", language)));
        foreach (var pair in view.Pairs.Take(Most))
        {
            card.Body.Add(Draw(view, pair, actions, level));
        }

        if (view.Pairs.Count > Most)
        {
            card.Body.Add(CardText.Ours(GroupingTexts.All.Get("Duplicates.More", language, Argument.Count("count", view.Pairs.Count - Most))));
        }

        return card;
    }

    private static AdaptiveContainer Draw(DuplicatesView view, LikelyDuplicate pair, CardActions actions, Level level)
    {
        var language = view.Workshop.Language;
        var box = new AdaptiveContainer { Separator = true, Spacing = AdaptiveSpacing.Medium };
        box.Items.Add(CardFrame.Small(CardText.Rich(ActionRow.Of(pair.Kept, language), level.TextLength)));
        box.Items.Add(CardFrame.Small(CardText.Rich(ActionRow.Of(pair.Merged, language), level.TextLength)));
        var title = GroupingTexts.All.Get("Duplicates.Merge", language,
            new Argument("label", pair.Merged.Label), new Argument("kept", pair.Kept.Label));
        var merge = new MergeInto(pair.Merged.Label, pair.Kept.Label, view.Draft) { Workshop = view.Workshop.Id };
        box.Items.Add(new AdaptiveActionSet { Actions = { actions.Plain(title, merge) } });
        return box;
    }
}
