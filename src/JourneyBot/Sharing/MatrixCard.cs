using AdaptiveCards;
using JourneyBot.Boards;
using JourneyBot.Cards;
using JourneyBot.Commands;
using JourneyBot.Workshops;
using JourneyBot.Workshops.Steps.Measures;

namespace JourneyBot.Sharing;

/// <summary>Measures by effect and effort; those without a rating can be rated from here, by whoever may change them.</summary>
internal static class MatrixCard
{
    private const int MostRated = 4;

    public static AdaptiveCard Draw(Workshop workshop, Journey journey, Language language, CardActions actions)
    {
        var kicker = CardFrame.Kicker(workshop, SharingTexts.All.Get("MatrixKicker", language), language);
        return SummaryCard.Draw(language, kicker, journey, ImpactMatrix.Write(journey, language, CanRate(workshop)), [.. Buttons(workshop, journey, language, actions)]);
    }

    /// <summary>On the board of the measures, behind "…".</summary>
    public static IEnumerable<AdaptiveAction> On(BoardView view, CardActions actions)
    {
        if (view is { Step: StepId.Measures, Journey.Measures.Count: > 1 })
        {
            yield return actions.Rare(SharingTexts.All.Get("Matrix", view.Workshop.Language), new ShowMatrix { Workshop = view.Workshop.Id });
        }
    }

    private static bool CanRate(Workshop workshop) => workshop.Accept(StepId.Measures) is null;

    private static IEnumerable<AdaptiveAction> Buttons(Workshop workshop, Journey journey, Language language, CardActions actions) =>
        !CanRate(workshop) ? [] : ImpactMatrix.Unrated(journey).Take(MostRated).Select(measure => actions.Plain(
            SharingTexts.All.Get("Rate", language, new Workshops.Words.Argument("label", measure.Label)), new OpenEdit(measure.Identity, ShowsMore: true) { Workshop = workshop.Id }));
}
