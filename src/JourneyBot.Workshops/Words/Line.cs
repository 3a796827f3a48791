namespace JourneyBot.Workshops.Words;

public enum Tone
{
    Normal,
    Strong,
    Subtle,
    Good,
    Bad,
    /// <summary>An entry's label: monospace and subtle.</summary>
    Label,
}

/// <summary>A stretch of text in one tone. <paramref name="IsUserText"/>: somebody typed it, so it may be shortened and is never markup.</summary>
public readonly record struct Run(string Text, Tone Tone = Tone.Normal, bool IsUserText = false);

/// <summary>How much a line stands out, for whoever draws it.</summary>
public enum Weight
{
    Row,
    /// <summary>A line that introduces the ones after it (a phase's name, a measure).</summary>
    Group,
    /// <summary>Small print.</summary>
    Note,
    /// <summary>The passage from one phase to the next: a strip between groups.</summary>
    Border,
    /// <summary>The one sentence to remember.</summary>
    Lead,
}

/// <summary>One line of something shown. Knows no card.</summary>
public sealed record Line(IReadOnlyList<Run> Runs, Weight Weight = Weight.Row)
{
    public static Line Of(params Run[] runs) => new(runs);

    public static Line Plain(string text, Tone tone = Tone.Normal) => new([new Run(text, tone)]);

    public Line As(Weight weight) => this with { Weight = weight };

    public override string ToString() => string.Concat(Runs.Select(run => run.Text));
}
