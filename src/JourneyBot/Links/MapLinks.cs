using JourneyBot.Workshops;
using JourneyBot.Workshops.Facilitation;

namespace JourneyBot.Links;

/// <summary>A link to read a workshop's map, and until when it opens it.</summary>
internal sealed record MapLink(Uri Address, DateTimeOffset Expires)
{
    /// <summary>The same workshop as a file: whoever may read the map may load it.</summary>
    public Uri File(string name) => new(Address, $"../files/{Address.Segments[^1]}/{name}");
}

/// <summary>What a link opened, and until when it does.</summary>
internal sealed record OpenedMap(Workshop Workshop, DateTimeOffset Expires);

/// <summary>Gives out links to maps, and says what a link opens.</summary>
internal sealed class MapLinks(LinkSigner signer, LinkSettings settings, IWorkshopStore workshops, TimeProvider time)
{
    /// <summary>Links can be given out: the address of this host is known.</summary>
    public bool CanBeMade => settings.PublicUrl is not null;

    /// <param name="days">Null: as many as are set.</param>
    /// <exception cref="InvalidOperationException">The address of this host is not set.</exception>
    public async Task<MapLink> MakeAsync(Workshop workshop, int? days, CancellationToken cancellationToken)
    {
        var address = settings.PublicUrl ?? throw new InvalidOperationException("A link was asked for where none can be made.");
        var expires = time.GetUtcNow() + TimeSpan.FromDays(Math.Clamp(days ?? settings.Days, 1, LinkSettings.MostDays));
        var token = await signer.SignAsync(new Capability(LinkPurpose.Map, workshop.Id, workshop.LinkSeries, expires), cancellationToken);
        return new MapLink(new Uri(address, $"maps/{token}"), expires);
    }

    /// <summary>For a card of a workshop: null where no link can be made, or where there is nothing to be read by others.</summary>
    public async Task<MapLink?> OfferAsync(Workshop workshop, CancellationToken cancellationToken) =>
        CanBeMade && !workshop.IsPreparation ? await MakeAsync(workshop, null, cancellationToken) : null;

    /// <summary>The workshop whose map the link opens; null for anything that opens none, whyever.</summary>
    public async Task<OpenedMap?> OpenAsync(string token, CancellationToken cancellationToken) =>
        await signer.ReadAsync(token, LinkPurpose.Map, cancellationToken) is { } capability
        && await workshops.FindAsync(capability.Workshop, cancellationToken) is { Value: { IsPreparation: false } workshop }
        && workshop.LinkSeries == capability.Series
            ? new OpenedMap(workshop, capability.Expires)
            : null;
}
