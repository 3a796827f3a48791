using System.Text.RegularExpressions;

namespace JourneyBot.Workshops.Forms;

/// <summary>
/// Typed text line by line, for fields and forms that read lines. Several lines that all begin with the same list mark are a list, and the
/// marks come off; a mark on a single line, or different ones, may mean something to the form ("- " is bad, "+ " is good).
/// </summary>
public static partial class TypedLines
{
    public static IReadOnlyList<string> Of(string? text)
    {
        var lines = PlainText.Lines(text);
        var marks = lines.Select(line => Mark().Match(line)).ToList();
        if (lines.Count < 2 || !marks.TrueForAll(mark => mark.Success && Kind(mark) == Kind(marks[0])))
        {
            return lines;
        }

        List<string> bare = [.. lines.Zip(marks, (line, mark) => PlainText.Clean(line[mark.Length..]))];
        return bare.Contains(string.Empty) ? lines : bare;
    }

    /// <summary>Numbers are one mark, whatever they are.</summary>
    private static char Kind(Match mark) => char.IsDigit(mark.Value[0]) ? '1' : mark.Value[0];

    [GeneratedRegex(@"^(?:[-*•・●○–]\s*|[0-9]{1,3}[.)．、]\s*)(?=\S)", RegexOptions.None, matchTimeoutMilliseconds: Limits.Matching)]
    private static partial Regex Mark();
}
