using JourneyBot.Workshops.Facilitation;

namespace JourneyBot.Workshops.Erasing;

/// <summary>Takes rows out of the store, in all partitions. Every part may be done again, also after it broke off in the middle.</summary>
public interface IEraser
{
    /// <summary>From now on nobody finds the workshop. Its header and what it posted, as long as they are known; null: there is nothing of it.</summary>
    Task<Condemned?> CondemnAsync(WorkshopId id, CancellationToken cancellationToken);

    /// <summary>All of a condemned workshop, and what points to it, but for a row that says that it was there.</summary>
    Task EraseAsync(WorkshopId id, CancellationToken cancellationToken);

    /// <summary>All that was written in a workshop under these names before a moment. What they decided about others' entries stays, under nobody's name.</summary>
    /// <returns>Whether anybody else is left in it.</returns>
    Task<bool> RemoveAsync(WorkshopId id, IReadOnlyCollection<ParticipantId> names, DateTimeOffset before, CancellationToken cancellationToken);

    /// <summary>What <see cref="RemoveAsync"/> would take out.</summary>
    Task<int> CountAsync(WorkshopId id, IReadOnlyCollection<ParticipantId> names, CancellationToken cancellationToken);

    /// <summary>False: somebody else changed the header.</summary>
    Task<bool> ReplaceAsync(Stored<Workshop> seen, Workshop next, CancellationToken cancellationToken);

    /// <summary>So that what was taken out is not in the file's free pages either. False: to be tried again.</summary>
    Task<bool> CompactAsync(CancellationToken cancellationToken);
}

/// <summary>A workshop that nobody finds any more.</summary>
/// <param name="Messages">What it posted, by the channel's ids.</param>
public sealed record Condemned(Workshop Workshop, IReadOnlyList<string> Messages);
