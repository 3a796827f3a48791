using AdaptiveCards;
using JourneyBot.Commands;
using JourneyBot.Following;
using JourneyBot.Links;
using JourneyBot.Workshops;
using JourneyBot.Workshops.Facilitation;

namespace JourneyBot.Cards;

/// <summary>Draws summaries as they are now, with a link to the map's page: of the whole, with what readers said of it; of a step that was left.</summary>
internal sealed class FinalDrawing(Journeys journeys, React react, MapLinks links, FollowLinks follow, CardActions actions)
{
    public async Task<AdaptiveCard> DrawAsync(Workshop workshop, Language language, CancellationToken cancellationToken)
    {
        var view = await ReadAsync(workshop, language, cancellationToken);
        return FinalCard.Draw(view with { Follow = await FollowAsync(workshop, cancellationToken) }, actions);
    }

    /// <summary>For a chat other than the workshop's: without the buttons that are refused there.</summary>
    public async Task<AdaptiveCard> DrawElsewhereAsync(Workshop workshop, Language language, CancellationToken cancellationToken) =>
        FinalCard.Draw(await ReadAsync(workshop, language, cancellationToken) with { IsElsewhere = true }, actions);

    public async Task<AdaptiveCard> DrawAsync(Workshop workshop, StepId left, CancellationToken cancellationToken)
    {
        var journey = (await journeys.NowAsync(workshop, cancellationToken)).For(workshop);
        var button = await FollowAsync(workshop, cancellationToken) is { } offered ? FollowingCards.Button(offered, workshop.Language, actions) : null;
        return SummaryCard.Draw(workshop, left, journey, await links.OfferAsync(workshop, cancellationToken), button);
    }

    /// <summary>What is prepared is its facilitator's alone.</summary>
    private async Task<string?> FollowAsync(Workshop workshop, CancellationToken cancellationToken) =>
        workshop.IsPreparation ? null : await follow.MakeAsync(workshop, cancellationToken);

    private async Task<FinalView> ReadAsync(Workshop workshop, Language language, CancellationToken cancellationToken) =>
        new(workshop, (await journeys.NowAsync(workshop, cancellationToken)).For(workshop), language)
        {
            Voices = await react.ReadAsync(workshop, cancellationToken),
            Link = await links.OfferAsync(workshop, cancellationToken),
        };
}
