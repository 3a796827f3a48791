using AdaptiveCards;
using JourneyBot.Cards;
using JourneyBot.Commands;
using JourneyBot.Workshops.Forms;
using JourneyBot.Workshops.Steps;

namespace JourneyBot.Deciding;

/// <summary>On the board that lists what keeps people without a measure: the form that puts it off, for whoever presses.</summary>
internal static class NotNowButton
{
    public static IEnumerable<AdaptiveAction> On(BoardView view, CardActions actions)
    {
        if (view.Workshop.Withheld is null && FormOf(view) is { } form)
        {
            var language = view.Workshop.Language;
            yield return actions.Plain(form.WordsIn(language).First(), new OpenForm(new FormRef(form.Step, form.Id)) { Workshop = view.Workshop.Id });
        }
    }

    private static Form? FormOf(BoardView view)
    {
        var step = StepCatalog.Of(view.Step);
        return step.Forms.FirstOrDefault(form => form.IsDecision && step.Offers(form, view.Journey));
    }
}
