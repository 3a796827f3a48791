namespace JourneyBot.Workshops.Erasing;

/// <summary>The rows beside the workshops that nobody takes away by themselves.</summary>
public interface ISmallRows
{
    /// <summary>Looks through some and takes away what is too old, or points to nothing any more.</summary>
    /// <param name="after">Where the last look ended; null: from the first.</param>
    /// <returns>Where this one ended; null: there is no more.</returns>
    Task<string?> PurgeAsync(string? after, int most, SmallRowLimits limits, CancellationToken cancellationToken);
}

/// <param name="Old">What is kept as long as workshops goes when older; null: never.</param>
/// <param name="Unfinished">Interviews, pasted lists and tickets go when older.</param>
public sealed record SmallRowLimits(DateTimeOffset? Old, DateTimeOffset Unfinished);
