using AdaptiveCards;
using JourneyBot.Commands;
using JourneyBot.Following;
using JourneyBot.Links;
using JourneyBot.Workshops;
using JourneyBot.Workshops.Facilitation;

namespace JourneyBot.Cards;

/// <summary>Draws the whole map as it is now, with what readers said of it and a link to its page.</summary>
internal sealed class FinalDrawing(Journeys journeys, React react, MapLinks links, FollowLinks follow, CardActions actions)
{
    public async Task<AdaptiveCard> DrawAsync(Workshop workshop, Language language, CancellationToken cancellationToken)
    {
        var view = await ReadAsync(workshop, language, cancellationToken);
        return FinalCard.Draw(view with { Follow = workshop.IsPreparation ? null : await follow.MakeAsync(workshop, cancellationToken) }, actions);
    }

    /// <summary>For a chat other than the workshop's: without the buttons that are refused there.</summary>
    public async Task<AdaptiveCard> DrawElsewhereAsync(Workshop workshop, Language language, CancellationToken cancellationToken) =>
        FinalCard.Draw(await ReadAsync(workshop, language, cancellationToken) with { IsElsewhere = true }, actions);

    private async Task<FinalView> ReadAsync(Workshop workshop, Language language, CancellationToken cancellationToken) =>
        new(workshop, await journeys.NowAsync(workshop, cancellationToken), language)
        {
            Voices = await react.ReadAsync(workshop, cancellationToken),
            Link = links.CanBeMade && !workshop.IsPreparation ? await links.MakeAsync(workshop, null, cancellationToken) : null,
        };
}
