using AdaptiveCards;
using JourneyBot.Workshops;
using JourneyBot.Workshops.Steps;
using JourneyBot.Workshops.Words;

namespace JourneyBot.Cards;

/// <summary>What is posted when a step is left, and the map at the end: written for somebody who was not there.</summary>
internal static class SummaryCard
{
    public static AdaptiveCard Draw(Workshop workshop, StepId step, Journey journey)
    {
        var language = workshop.Language;
        var kicker = CardFrame.Kicker(workshop, Kicker("SummaryKicker", CardFrame.Kicker(step, language), language), language);
        return Draw(journey, language, new Head(kicker, CardFrame.Scope(journey, language)), StepCatalog.Of(step).Summarize(journey, language));
    }

    /// <summary>The whole map.</summary>
    /// <param name="kicker">The first words of the head, ours.</param>
    public static AdaptiveCard Draw(
        Language language, string kicker, Journey journey, IReadOnlyList<Section> sections, params IReadOnlyList<AdaptiveAction> buttons) =>
        Draw(journey, language, new Head(kicker, CardFrame.Theme(journey, language)), sections, buttons);

    private static AdaptiveCard Draw(
        Journey journey, Language language, Head head, IReadOnlyList<Section> sections, params IReadOnlyList<AdaptiveAction> buttons) =>
        CardBudget.Fit(level =>
        {
            var card = CardFrame.New(language);
            card.Body.Add(CardFrame.Head(head.Kicker, head.Title, CardFrame.Persona(journey, language), level.TextLength));
            DocumentBody.Add(card, sections, level, language);
            card.Actions.AddRange(buttons);
            return card;
        });

    private readonly record struct Head(string Kicker, Line Title);

    private static string Kicker(string key, string kicker, Language language) =>
        CardTexts.All.Get(key, language, new Argument("kicker", kicker));
}
