using AdaptiveCards;
using JourneyBot.Cards;
using JourneyBot.Workshops;

namespace JourneyBot.Grouping;

/// <summary>On the board of the phases, for everybody, while something is in no phase.</summary>
internal static class SuggestionButton
{
    public static IEnumerable<AdaptiveAction> On(BoardView view, CardActions actions)
    {
        if (view.Step == StepId.Phases && view.Journey.Ungrouped.Count > 0)
        {
            var title = GroupingTexts.All.Get("Suggest", view.Workshop.Language);
            yield return actions.Plain(title, new SuggestGroups { Workshop = view.Workshop.Id });
        }
    }
}
