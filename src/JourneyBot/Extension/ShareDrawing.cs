using AdaptiveCards;
using JourneyBot.Cards;
using JourneyBot.Links;
using JourneyBot.Workshops;
using JourneyBot.Workshops.Facilitation;

namespace JourneyBot.Extension;

/// <summary>Draws what is shared, with a link for those who may see the workshop: they could ask for one in its conversation as well.</summary>
internal sealed class ShareDrawing(MapLinks links, React react, CardActions actions)
{
    public async Task<AdaptiveCard> DrawShortAsync(Found found, CancellationToken cancellationToken) =>
        ShareCard.DrawShort(found, await LinkAsync(found.Workshop, cancellationToken));

    public async Task<AdaptiveCard> DrawAsync(Found found, CancellationToken cancellationToken) =>
        await DrawAsync(found, await LinkAsync(found.Workshop, cancellationToken), cancellationToken);

    /// <summary>With the link that somebody pasted, and no other one.</summary>
    public async Task<AdaptiveCard> DrawAsync(Found found, MapLink? link, CancellationToken cancellationToken) =>
        ShareCard.Draw(found, await react.ReadAsync(found.Workshop, cancellationToken), link, actions);

    private async Task<MapLink?> LinkAsync(Workshop workshop, CancellationToken cancellationToken) =>
        links.CanBeMade ? await links.MakeAsync(workshop, null, cancellationToken) : null;
}
