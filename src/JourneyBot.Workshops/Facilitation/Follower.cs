using System.Collections.Immutable;

namespace JourneyBot.Workshops.Facilitation;

/// <summary>
/// Somebody who asked to hear how a workshop ends: in private, once, in their own language (DESIGN 7). One row per person, set anew,
/// never toggled.
/// </summary>
/// <param name="Language">Theirs when they asked.</param>
/// <param name="Since">When they asked for the last time.</param>
/// <param name="Address">Their private conversation with us; opaque here.</param>
/// <param name="Operations">Of the last intentions, newest last: a late repeat of an older one changes nothing.</param>
public sealed record Follower(
    ParticipantId Person, Language Language, string Address, ImmutableArray<string> Operations, DateTimeOffset Since)
{
    private const int MostOperations = 8;

    /// <summary>False: no longer.</summary>
    public bool IsFollowing { get; init; } = true;

    /// <summary>Whether they have the result.</summary>
    public DebtState Result { get; init; } = DebtState.Owed;

    /// <summary>The host that is telling them now, until <see cref="ToldUntil"/>.</summary>
    public string? ToldBy { get; init; }

    public DateTimeOffset? ToldUntil { get; init; }

    /// <summary>They wait for something.</summary>
    public bool IsOwed => IsFollowing && Result != DebtState.Sent;

    public bool Knows(string operation) => Operations.Contains(operation);

    /// <summary>The same person as newly intended.</summary>
    public Follower Set(bool isFollowing, string operation) => this with
    {
        IsFollowing = isFollowing,
        Operations = [.. Operations.Add(operation).TakeLast(MostOperations)],
    };
}
