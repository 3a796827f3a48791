using System.Globalization;
using System.Text;

namespace JourneyBot.Workshops.Files;

/// <summary>User text in a cell: a spreadsheet that opens the file must not take it for a formula.</summary>
internal static class CellText
{
    /// <summary>With an apostrophe before it where a spreadsheet would calculate; anything else as it is.</summary>
    public static string Of(string text) => IsFormula(text) ? "'" + text : text;

    /// <summary>Spreadsheets differ in what they pass over before a formula, so all that cannot be seen is passed over here.</summary>
    private static bool IsFormula(string text)
    {
        if (text is ['\t' or '\r' or '\n', ..])
        {
            return true;
        }

        foreach (var rune in text.EnumerateRunes())
        {
            if (Rune.IsWhiteSpace(rune) || Rune.GetUnicodeCategory(rune) is UnicodeCategory.Format or UnicodeCategory.Control)
            {
                continue;
            }

            return rune.Value is '=' or '+' or '-' or '@' or '＝' or '＋' or '－' or '＠';
        }

        return false;
    }
}
