using JourneyBot.Workshops.Steps.Actions;

namespace JourneyBot.Workshops.Steps.Touchpoints;

/// <summary>One action through one channel (A071). Equal channels are one; details are the latest ones given.</summary>
/// <param name="Message">What we say there (A081).</param>
/// <param name="ChannelId">A catalogue id, or null for own words.</param>
/// <param name="Channel">Own words as first typed, or the catalogue id; shown by <see cref="Channels"/>.</param>
public sealed record Contact(
    string Identity,
    string Label,
    JourneyAction Action,
    string? ChannelId,
    string Channel,
    bool? IsDigital,
    bool? IsOwned,
    string? Department,
    string? Surprise,
    string? Experience,
    string? Message);
