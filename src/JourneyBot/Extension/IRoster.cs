using JourneyBot.Workshops;

namespace JourneyBot.Extension;

/// <summary>Who is in the conversation of a workshop, as the channel says now.</summary>
internal interface IRoster
{
    /// <summary>Null: nobody knows; the channel did not answer, or not in time.</summary>
    Task<bool?> HasAsync(Workshop workshop, string account, CancellationToken cancellationToken);
}
