using JourneyBot.Workshops.Words;

namespace JourneyBot.Workshops.Files;

/// <summary>A line of the house's words as plain text: a label, which cards set apart by its looks, is set apart by a space.</summary>
internal static class FileLine
{
    public static string Of(Line line) => string.Concat(line.Runs.Select(run => run.Tone == Tone.Label ? run.Text.TrimEnd() + " " : run.Text));
}
