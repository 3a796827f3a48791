using System.Text;

namespace JourneyBot.Workshops.Importing;

/// <summary>
/// Rows of pasted comma separated values. Quoted cells may hold delimiters, doubled quotes and line ends; a quote in the middle of a cell
/// is a part of it, and one that is never closed ends with the text. A cell that looks like a formula is text.
/// </summary>
internal sealed class CsvReader(string text, char delimiter)
{
    private int _at;

    public static IReadOnlyList<IReadOnlyList<string>> Read(string text, char delimiter)
    {
        var reader = new CsvReader(text.ReplaceLineEndings("\n").Trim('\uFEFF', '\n'), delimiter);
        var rows = new List<IReadOnlyList<string>>();
        while (reader.IsWithin)
        {
            rows.Add(reader.Row());
        }

        return rows;
    }

    private bool IsWithin => _at <= text.Length;

    private List<string> Row()
    {
        var cells = new List<string>();
        do
        {
            cells.Add(Cell());
        }
        while (Takes(delimiter));
        // The line's end, or the step over the text's.
        _at++;
        return cells;
    }

    private string Cell()
    {
        var quoted = Quoted();
        var end = text.AsSpan(Math.Min(_at, text.Length)).IndexOfAny(delimiter, '\n');
        var from = Math.Min(_at, text.Length);
        _at = end < 0 ? text.Length : from + end;
        return quoted + text[from.._at];
    }

    /// <summary>What stands in quotes at the head of a cell; spaces may stand before it. Empty where nothing does.</summary>
    private string Quoted()
    {
        var start = _at;
        while (start < text.Length && text[start] == ' ')
        {
            start++;
        }

        if (start >= text.Length || text[start] != '"')
        {
            return string.Empty;
        }

        _at = start + 1;
        var cell = new StringBuilder();
        while (Inside() is { } c)
        {
            cell.Append(c);
        }

        return cell.ToString();
    }

    /// <summary>The next character in quotes; null behind the closing one, or where the text ends.</summary>
    private char? Inside()
    {
        if (_at >= text.Length || (text[_at] == '"' && !text.AsSpan(_at).StartsWith("\"\"")))
        {
            _at = Math.Min(_at + 1, text.Length);
            return null;
        }

        var c = text[_at];
        _at += c == '"' ? 2 : 1;
        return c;
    }

    private bool Takes(char c)
    {
        var isThere = _at < text.Length && text[_at] == c;
        _at += isThere ? 1 : 0;
        return isThere;
    }
}
