using JourneyBot.Workshops;
using JourneyBot.Workshops.Facilitation;
using JourneyBot.Workshops.Forms;

namespace JourneyBot.Cards;

/// <summary>What a form shows besides its questions.</summary>
internal sealed record FormState
{
    /// <summary>The id that its answers will carry; null: minted when drawn.</summary>
    public string? Draft { get; init; }

    /// <summary>Typed values to show again.</summary>
    public RawAnswers? Refill { get; init; }

    /// <summary>Why nothing was saved.</summary>
    public Refusal? Refusal { get; init; }

    /// <summary>What was saved just now.</summary>
    public Saved? Saved { get; init; }

    /// <summary>What was taken back just now, or put back when <see cref="IsRestored"/>.</summary>
    public Changed? Changed { get; init; }

    public bool IsRestored { get; init; }

    /// <summary>The entry that the form's answers will change; null: they make a new one.</summary>
    public Edited? Editing { get; init; }

    /// <summary>The further fields are open from the start.</summary>
    public bool ShowsMore { get; init; }

    /// <summary>What was changed just now.</summary>
    public Edited? Edited { get; init; }

    /// <summary>The page of choices over entries, from 0.</summary>
    public int Page { get; init; }
}
