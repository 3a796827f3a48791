using JourneyBot.Workshops.Forms;

namespace JourneyBot.Workshops.Entries;

/// <summary>A contribution that counts: not withdrawn, with its label. What the steps fold.</summary>
public sealed record Contributed(EntryKey Key, DateTimeOffset At, string Form, Answers Answers, string Label)
{
    public ParticipantId Author => Key.Author;

    public string Identity => Key.Identity;
}

/// <summary>A placement that counts, in the order of time.</summary>
public sealed record Placed(EntryKey Key, DateTimeOffset At, string Target, string? After);
