using JourneyBot.Commands;
using JourneyBot.Links;
using JourneyBot.Workshops;

namespace JourneyBot.Extension;

/// <summary>
/// What a pasted link to a map shows. The link is the right to read the map, whoever pastes it; but nothing of one tenant is shown in another.
/// </summary>
internal sealed class LinkReading(MapLinks links, LinkSettings settings, Journeys journeys)
{
    /// <summary>Null: not a link of ours, or none that opens anything here.</summary>
    public async Task<(Found Found, MapLink Link)?> OpenAsync(Turn turn, string? url, CancellationToken cancellationToken)
    {
        if (turn.Tenant.Length == 0 || TokenIn(url) is not { } token
            || await links.OpenAsync(token, cancellationToken) is not { } opened || !Authority.IsOfTenant(opened.Workshop, turn.Tenant))
        {
            return null;
        }

        var journey = await journeys.NowAsync(opened.Workshop, cancellationToken);
        return (new Found(opened.Workshop, journey), new MapLink(new Uri(settings.PublicUrl!, $"maps/{token}"), opened.Expires));
    }

    private string? TokenIn(string? url)
    {
        if (settings.PublicUrl is not { } ours || !Uri.TryCreate(url, UriKind.Absolute, out var pasted)
            || Uri.Compare(ours, pasted, UriComponents.SchemeAndServer, UriFormat.SafeUnescaped, StringComparison.OrdinalIgnoreCase) != 0)
        {
            return null;
        }

        var maps = new Uri(ours, "maps/").AbsolutePath;
        return pasted.AbsolutePath.StartsWith(maps, StringComparison.Ordinal) ? pasted.AbsolutePath[maps.Length..] : null;
    }
}
