using JourneyBot.Workshops.Forms;
using JourneyBot.Workshops.People;

namespace JourneyBot.Workshops.Entries;

/// <summary>A contribution that counts: not withdrawn, with its label. What the steps fold.</summary>
public sealed record Contributed(EntryKey Key, DateTimeOffset At, string Form, Answers Answers, string Label)
{
    /// <summary>As typed; null: the words of who wrote it.</summary>
    public string? OnBehalfOf { get; init; }

    /// <summary>Whose words they are; who wrote them down is in the key.</summary>
    public ParticipantId Author => OnBehalfOf is { } name ? OnBehalf.Voice(name) : Key.Author;

    public string Identity => Key.Identity;

    /// <inheritdoc cref="CarriedOver"/>
    public bool IsCarriedOver => Key.Author == CarriedOver.Author;
}

/// <summary>A placement that counts, in the order of time.</summary>
public sealed record Placed(EntryKey Key, DateTimeOffset At, string Target, string? After);
