using AdaptiveCards;
using JourneyBot.Cards;
using JourneyBot.Links;
using JourneyBot.Workshops;
using JourneyBot.Workshops.Facilitation;

namespace JourneyBot.Extension;

/// <summary>A workshop as it goes out; in a long list only the first ones are whole.</summary>
internal sealed record Shared(Found Found, AdaptiveCard Card, bool IsWhole);

/// <summary>Draws what is shared, with a link for those who may see the workshop: they could ask for one in its conversation as well.</summary>
internal sealed class ShareDrawing(MapLinks links, React react, CardActions actions)
{
    /// <summary>Bytes of whole cards in one list. With the short ones behind them it stays below the 256 KB that an answer may have.</summary>
    public const int MostWhole = 150_000;

    public async Task<IReadOnlyList<Shared>> DrawAsync(IReadOnlyList<Found> list, CancellationToken cancellationToken)
    {
        var (drawn, left) = (new List<Shared>(), MostWhole);
        foreach (var found in list)
        {
            var link = await links.OfferAsync(found.Workshop, cancellationToken);
            var whole = left > 0 ? await DrawAsync(found, link, cancellationToken) : null;
            left -= whole is null ? 0 : CardSize.Of(whole).Utf8Bytes;
            drawn.Add(whole is null || left < 0 ? new Shared(found, ShareCard.DrawShort(found, link), IsWhole: false) : new Shared(found, whole, IsWhole: true));
        }

        return drawn;
    }

    public async Task<AdaptiveCard> DrawAsync(Found found, CancellationToken cancellationToken) =>
        await DrawAsync(found, await links.OfferAsync(found.Workshop, cancellationToken), cancellationToken);

    /// <summary>With the link that somebody pasted, and no other one.</summary>
    public async Task<AdaptiveCard> DrawAsync(Found found, MapLink? link, CancellationToken cancellationToken) =>
        ShareCard.Draw(found, await react.ReadAsync(found.Workshop, cancellationToken), link, actions);
}
