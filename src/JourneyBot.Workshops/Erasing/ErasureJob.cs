using System.Collections.Immutable;

namespace JourneyBot.Workshops.Erasing;

/// <summary>Somebody who wants to be erased, by every id that rows may hold of them, in one tenant.</summary>
/// <param name="Also">By the channel's id alone.</param>
/// <param name="Account">What the channel calls them.</param>
public sealed record ErasedPerson(ParticipantId Id, ParticipantId Also, string Account, string Tenant)
{
    public IReadOnlyList<ParticipantId> Ids => Id == Also ? [Id] : [Id, Also];
}

public enum ErasureStage
{
    /// <summary>From now on it is certain.</summary>
    Asked,
    /// <summary>The rows are gone; what was on its way at that moment may still have been written.</summary>
    Removed,
    /// <summary>That is gone as well. Of a person only marks are left, for a day.</summary>
    Remembered,
}

/// <summary>
/// Something to be erased: a row of its own, so that whichever host comes next goes on where another one stopped. Every part of the work may
/// be done again. A job names a workshop or a person.
/// </summary>
/// <param name="Id">Of a person it is a mark that names nobody.</param>
/// <param name="At">When it was asked for.</param>
public sealed record ErasureJob(string Id, DateTimeOffset At)
{
    public ErasureStage Stage { get; init; }

    public WorkshopId? Workshop { get; init; }

    /// <summary>Null also when they are only remembered.</summary>
    public ErasedPerson? Person { get; init; }

    /// <summary>Of a person: the workshops that held something of them, and their marks there.</summary>
    public ImmutableArray<MarkedWorkshop> Marked { get; init; } = [];

    /// <summary>Of a workshop: what it posted and is not taken back yet; null: nothing.</summary>
    public PostedTrail? Trail { get; init; }

    public static ErasureJob Of(WorkshopId id, DateTimeOffset at) => new($"w-{id.Value}", at) { Workshop = id };
}

public sealed record MarkedWorkshop(WorkshopId Id, string Mark);

/// <summary>The cards of a workshop in its conversation, by the channel's ids.</summary>
/// <param name="Reference">How to reach the conversation, without a person.</param>
public sealed record PostedTrail(string Reference, Language Language, ImmutableArray<string> Messages);
