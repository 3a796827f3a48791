using AdaptiveCards;
using JourneyBot.Links;
using JourneyBot.Maps;
using JourneyBot.Workshops;
using JourneyBot.Workshops.Summaries;
using JourneyBot.Workshops.Words;

namespace JourneyBot.Cards;

/// <summary>What is posted when a step is left, and other cards to read: written for somebody who was not there.</summary>
internal static class SummaryCard
{
    /// <param name="link">To the map page; null where no link can be given out.</param>
    /// <param name="follow">For who wants to know how it ends; null: none is offered.</param>
    public static AdaptiveCard Draw(Workshop workshop, StepId step, Journey journey, MapLink? link = null, AdaptiveAction? follow = null)
    {
        var language = workshop.Language;
        var kicker = CardTexts.All.Get("SummaryKicker", language, new Argument("kicker", CardFrame.Kicker(step, language)));
        var head = new Head(CardFrame.Kicker(workshop, kicker, language), CardFrame.Scope(journey, language), CardFrame.Persona(journey, language));
        var open = link is null ? null : MapCard.Open(link, language);
        return Draw(language, head, StepSummary.Write(workshop, step, journey), [.. new[] { open, follow }.OfType<AdaptiveAction>()]);
    }

    /// <summary>On the whole map.</summary>
    /// <param name="kicker">The first words of the head, ours.</param>
    public static AdaptiveCard Draw(
        Language language, string kicker, Journey journey, IReadOnlyList<Section> sections, params IReadOnlyList<AdaptiveAction> buttons) =>
        Draw(language, new Head(kicker, CardFrame.Theme(journey, language), CardFrame.Persona(journey, language)), sections, buttons);

    /// <param name="further">Buttons behind the toggle.</param>
    public static AdaptiveCard Draw(
        Language language, Head head, IReadOnlyList<Section> sections, IReadOnlyList<AdaptiveAction> buttons, params IReadOnlyList<AdaptiveAction> further) =>
        CardBudget.Fit(level =>
        {
            var card = CardFrame.New(language);
            card.Body.Add(CardFrame.Head(head.Kicker, head.Title, head.Subtitle, level.TextLength));
            card.Actions.AddRange(buttons);
            if (DocumentBody.AddFolding(card, sections, further, level, language) is { } toggle)
            {
                card.Actions.Add(toggle);
            }

            return card;
        });

    /// <param name="Kicker">Ours.</param>
    internal readonly record struct Head(string Kicker, Line Title, Line? Subtitle);
}
