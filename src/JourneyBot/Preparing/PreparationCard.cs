using System.Globalization;
using AdaptiveCards;
using JourneyBot.Cards;
using JourneyBot.Leading;
using JourneyBot.Workshops;
using JourneyBot.Workshops.Steps;
using JourneyBot.Workshops.Words;

namespace JourneyBot.Preparing;

/// <summary>What is prepared so far, the plans to choose from, and how it gets to the team.</summary>
internal static class PreparationCard
{
    public static AdaptiveCard Draw(Workshop preparation, Journey journey, Language language, CardActions actions) =>
        CardBudget.Fit(level => Draw(preparation, journey, language, actions, level));

    private static AdaptiveCard Draw(Workshop preparation, Journey journey, Language language, CardActions actions, Level level)
    {
        var card = CardFrame.New(language);
        var kicker = CardFrame.Kicker(preparation, PreparingTexts.All.Get(preparation.IsEnded ? "Used" : "Kicker", language), language);
        card.Body.Add(CardFrame.Head(kicker, CardFrame.Theme(journey, language), CardFrame.Persona(journey, language), level.TextLength));
        if (preparation.IsEnded)
        {
            return card;
        }

        DocumentBody.Add(card, [new Section(null, [.. Lines(preparation, journey, language)])], level, language);
        card.Body.Add(CardText.Ours(PreparingTexts.All.Get("How", language)));
        foreach (var minutes in TimePlan.Presets)
        {
            var text = minutes == TimePlan.Presets[0] ? "PlanShort" : "Plan";
            var title = PreparingTexts.All.Get(text, language, Argument.Count("minutes", minutes));
            card.Actions.Add(actions.Plain(title, new MakePlan(minutes) { Workshop = preparation.Id }));
        }

        return card;
    }

    private static IEnumerable<Line> Lines(Workshop preparation, Journey journey, Language language)
    {
        foreach (var step in (StepId[])[StepId.Theme, StepId.Persona])
        {
            var count = journey.Ledger.Of(step).Count;
            yield return Line.Of(
                new Run(StepTexts.Name(step, language) + CardTexts.All.Get("Colon", language), Tone.Strong),
                new Run(count == 0 ? PreparingTexts.All.Get("Nothing", language) : StepTexts.Count("entries", count, language)));
        }

        yield return Line.Of(
            new Run(PreparingTexts.All.Get("PlanLabel", language) + CardTexts.All.Get("Colon", language), Tone.Strong),
            new Run(preparation.PlannedMinutes is { } minutes
                ? PreparingTexts.All.Get("PlanOf", language, new Argument("minutes", minutes.ToString(CultureInfo.InvariantCulture)))
                : PreparingTexts.All.Get("NoPlan", language)));
    }
}
