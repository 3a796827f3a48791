using AdaptiveCards;
using JourneyBot.Cards;
using JourneyBot.Workshops;

namespace JourneyBot.Guiding;

/// <summary>On the board of the phases, while there is none.</summary>
internal static class QuickStartButton
{
    public static IEnumerable<AdaptiveAction> On(BoardView view, CardActions actions)
    {
        if (view is { Step: StepId.Phases, Journey.Phases.Count: 0, Workshop.Withheld: null })
        {
            var title = GuidingTexts.All.Get("QuickStart", view.Workshop.Language);
            yield return actions.Plain(title, new QuickStart((int?)null) { Workshop = view.Workshop.Id });
        }
    }
}
