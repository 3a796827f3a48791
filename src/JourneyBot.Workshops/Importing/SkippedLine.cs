namespace JourneyBot.Workshops.Importing;

/// <summary>Why a pasted line becomes no entry.</summary>
public enum SkipReason
{
    /// <summary>It holds nothing, or nothing but a bullet.</summary>
    Empty,
    /// <summary>It says what an earlier line says.</summary>
    Duplicate,
    TooLong,
    /// <summary>It names the column.</summary>
    Heading,
    /// <summary>The form does not take it.</summary>
    Unfit,
}

/// <param name="Number">Of the line, from 1.</param>
/// <param name="Why">What the form says to it, where it says something.</param>
public sealed record SkippedLine(int Number, string Text, SkipReason Reason, Refusal? Why = null);
