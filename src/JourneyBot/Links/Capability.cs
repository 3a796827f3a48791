using JourneyBot.Workshops;

namespace JourneyBot.Links;

/// <summary>
/// What a link lets whoever has it do: one thing, with one workshop, for a time. It names nobody and holds nothing of what was written.
/// </summary>
/// <param name="Purpose">One of <see cref="LinkPurpose"/>: a link to read the map opens nothing else.</param>
/// <param name="Series">The workshop's series of links when it was made; later ones revoke it.</param>
internal sealed record Capability(string Purpose, WorkshopId Workshop, int Series, DateTimeOffset Expires);

/// <summary>Letters only: it stands in what is signed.</summary>
internal static class LinkPurpose
{
    /// <summary>The map page and its files.</summary>
    public const string Map = "map";

    /// <summary>To be told how the workshop ends.</summary>
    public const string Follow = "follow";

    /// <summary>Not to be told any more.</summary>
    public const string Unfollow = "unfollow";

    /// <summary>To hand in the file that the workshop is restored from.</summary>
    public const string Restore = "restore";
}
