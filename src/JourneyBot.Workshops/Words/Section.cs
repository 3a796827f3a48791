namespace JourneyBot.Workshops.Words;

public enum SectionStyle
{
    Plain,
    /// <summary>What is asked of the reader.</summary>
    Ask,
    /// <summary>A question or advice worth a box of its own.</summary>
    Hint,
    /// <summary>Behind a toggle: nice to know.</summary>
    Folded,
}

/// <summary>
/// A part of a board or summary. <paramref name="Count"/> is how many things the rows stand for, so that a renderer that must
/// give way can say "and 12 more" or the count alone. Rows give way from the end; other weights go with the row before them.
/// </summary>
public sealed record Section(
    string? Heading,
    IReadOnlyList<Line> Lines,
    SectionStyle Style = SectionStyle.Plain,
    int? Count = null)
{
    /// <summary>The emotion curve to draw above the lines; a mean from -2 to 2 for each phase in order, null where nobody scored.</summary>
    public IReadOnlyList<double?>? Curve { get; init; }

    /// <summary>Where there is little room: rows without space between them, the curve beside its words.</summary>
    public bool IsTight { get; init; }
}

/// <summary>
/// Something to read: the head (kicker, title, subtitle) and sections in reading order. The last sections matter least.
/// </summary>
public sealed record Document(string Kicker, Line Title, Line? Subtitle, IReadOnlyList<Section> Sections);
