using AdaptiveCards;
using JourneyBot.Following;
using JourneyBot.Links;
using JourneyBot.Maps;
using JourneyBot.Sharing;
using JourneyBot.Workshops;
using JourneyBot.Workshops.People;
using JourneyBot.Workshops.Sharing;
using JourneyBot.Workshops.Steps;
using JourneyBot.Workshops.Summaries;
using JourneyBot.Workshops.Words;

namespace JourneyBot.Cards;

/// <summary>All that the whole map on a card is drawn from.</summary>
internal sealed record FinalView(Workshop Workshop, Journey Journey, Language Language)
{
    /// <summary>What readers said of it.</summary>
    public Voices Voices { get; init; } = Voices.None;

    /// <summary>To the map page; null where no link can be given out.</summary>
    public MapLink? Link { get; init; }

    /// <summary>What the button to follow the workshop carries; null: none is offered.</summary>
    public string? Follow { get; init; }

    /// <summary>Read in another chat than the workshop's, where only links work.</summary>
    public bool IsElsewhere { get; init; }
}

/// <summary>The whole map on one card; "so far" while the workshop is open.</summary>
internal static class FinalCard
{
    public static AdaptiveCard Draw(FinalView view, CardActions actions)
    {
        var (workshop, journey, language) = (view.Workshop, view.Journey, view.Language);
        var represented = Represented.Shown(journey.Ledger, workshop.IsAnonymous);
        var sections = FinalSummary.Write(journey, Contributor.CountIn(journey.Ledger), language, represented).ToList();
        if (Heard(view) is { } heard)
        {
            // The last in sight, just above the buttons that answer it.
            sections.Insert(sections.FindLastIndex(section => section.Style != SectionStyle.Folded) + 1, heard);
        }

        IReadOnlyList<AdaptiveAction> further = view.IsElsewhere ? [] : [.. SharingButtons.Further(workshop, language, actions)];
        return SummaryCard.Draw(language, Head(journey, language, Kicker(workshop, language)), sections, [.. Buttons(view, actions)], further);
    }

    private static IEnumerable<AdaptiveAction> Buttons(FinalView view, CardActions actions)
    {
        IEnumerable<AdaptiveAction> open = view.Link is { } link ? [MapCard.Open(link, view.Language)] : [];
        IEnumerable<AdaptiveAction> answer = view.IsElsewhere ? [] : SharingButtons.On(view.Workshop, view.Language, actions);
        return view.Follow is { } follow ? [.. open, .. answer, FollowingCards.Button(follow, view.Language, actions)] : [.. open, .. answer];
    }

    /// <summary>A map of no workshop: nothing can be done with it but to read.</summary>
    /// <param name="kicker">The first words of the head, ours.</param>
    public static AdaptiveCard Draw(Journey journey, Language language, string kicker) =>
        SummaryCard.Draw(language, Head(journey, language, kicker), FinalSummary.Write(journey, 0, language), []);

    private static SummaryCard.Head Head(Journey journey, Language language, string kicker)
    {
        var purpose = FinalSummary.Purpose(journey, language);
        return new SummaryCard.Head(
            kicker, CardFrame.Theme(journey, language), purpose is null ? null : new Line([.. purpose.Runs.Select(run => run with { Tone = Tone.Subtle })]));
    }

    private static string Kicker(Workshop workshop, Language language) => workshop.EndedAt is { } ended
        ? CardFrame.Kicker(workshop, CardTexts.All.Get("FinalKicker", language, Day(ended, language)), language)
        : CardTexts.All.Get("SoFarKicker", language, new Argument("kicker", CardFrame.Kicker(workshop, workshop.Step, language)));

    /// <summary>Elsewhere the count alone: what people said to their team, and their names, stay with the team.</summary>
    private static Section? Heard(FinalView view) => view.IsElsewhere ? ReactionSection.Of(view.Voices.Counted, view.Language)
        : view.Workshop.IsEnded ? ReactionSection.Asking(view.Voices, view.Language)
        : ReactionSection.Of(view.Voices, view.Language);

    private static Argument Day(DateTimeOffset at, Language language) => StepTexts.Day("date", DateOnly.FromDateTime(at.DateTime), language);
}
