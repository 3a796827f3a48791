using AdaptiveCards;
using JourneyBot.Cards;
using JourneyBot.Commands;
using JourneyBot.Workshops;
using JourneyBot.Workshops.Forms;
using JourneyBot.Workshops.Steps;

namespace JourneyBot.Deciding;

/// <summary>On the board of a step that has a form which decides, as the one that puts off what keeps people: that form, for whoever presses.</summary>
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
        return step.Forms.FirstOrDefault(form => form.IsDecision && step.Offers(form, view.Journey) && (view.Workshop.Plan is not { IsShort: true } || ShortMode.Asks(form)));
    }
}
