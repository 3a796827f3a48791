using JourneyBot.Workshops.Entries;

namespace JourneyBot.Workshops.Files;

/// <summary>What a JSON file holds of a workshop beside its envelope: all that a new one is restored from.</summary>
/// <param name="Step">The last step that was ever open.</param>
public sealed record SavedWorkshop(
    Language Language, bool IsAnonymous, StepId Step, IReadOnlyList<SavedPerson> People, IReadOnlyList<SavedEntry> Entries)
{
    /// <summary>At most one for each step.</summary>
    public IReadOnlyList<SavedVote> Votes { get; init; } = [];
}

/// <summary>Somebody who wrote. A file names people by what they are called, never by an id.</summary>
/// <param name="Voice">By which entries point here; from 1.</param>
/// <param name="Name">Null: not known.</param>
public sealed record SavedPerson(int Voice, string? Name, string? Department, bool Leads);

/// <summary>One row.</summary>
/// <param name="Voice">
/// Who wrote it. Where no names are kept it only tells one answer to a form from another one's, as scores need it, and starts anew with each
/// form; null: nobody.
/// </param>
public sealed record SavedEntry(StepId Step, string Operation, int Generation, string? Label, int? Voice, DateTimeOffset At, Payload Payload)
{
    /// <inheritdoc cref="People.CarriedOver"/>
    public bool IsCarriedOver { get; init; }
}
