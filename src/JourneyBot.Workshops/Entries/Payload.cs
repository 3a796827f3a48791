using JourneyBot.Workshops.Forms;

namespace JourneyBot.Workshops.Entries;

/// <summary>What an entry says. A closed set; a kind that this version does not know is kept and has no effect.</summary>
public abstract record Payload
{
    private protected Payload()
    {
    }
}

/// <summary>Answers to a step's form.</summary>
public sealed record Contribution(string Form, Answers Answers) : Payload
{
    /// <summary>Whose words they are, as typed: a name or a department; null: the author's own.</summary>
    public string? OnBehalfOf { get; init; }
}

/// <summary>An action or phase goes behind another one, or first where <paramref name="After"/> is null. Both as typed: a label or a phase's name.</summary>
public sealed record Placement(string Target, string? After) : Payload;

/// <summary>The entry with this identity no longer counts. The later of withdraw and restore wins.</summary>
public sealed record Withdraw(string Target) : Payload;

public sealed record Restore(string Target) : Payload;

/// <summary>All answers of the entry with this identity, as they are from now on. The latest that was not withdrawn counts.</summary>
public sealed record Edit(string Target, Answers Answers) : Payload
{
    /// <inheritdoc cref="Contribution.OnBehalfOf"/>
    public string? OnBehalfOf { get; init; }
}

/// <summary>
/// The entry with this identity is out of the journey: hidden (nobody needs to read it) or parked (not now, but not lost).
/// <see cref="Aside.None"/> brings it back; the latest counts.
/// </summary>
public sealed record SetAside(string Target, Aside Where) : Payload;

public enum Aside
{
    None,
    Hidden,
    Parked,
}

/// <summary>The action with the first identity says the same as the one with the second, and is one with it from now on.</summary>
public sealed record Merge(string Target, string Into) : Payload;

/// <summary>Written by a newer version.</summary>
public sealed record UnknownPayload(string Kind, string Json) : Payload;
