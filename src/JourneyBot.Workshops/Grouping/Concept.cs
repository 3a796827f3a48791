namespace JourneyBot.Workshops.Grouping;

internal enum ConceptKind
{
    /// <summary>What somebody does or feels.</summary>
    Do,

    /// <summary>The same, but so common that it says little.</summary>
    WeakDo,
    Thing,
    /// <summary>A thing that says little: a channel, a place, people.</summary>
    Weak,
    /// <summary>Turns the sentence around.</summary>
    Not,
    Skip,
}

/// <summary>What several words mean alike.</summary>
/// <param name="Theme">What it shares with other concepts; null for nothing.</param>
internal sealed record Concept(ConceptKind Kind, string Name, string? Theme);
