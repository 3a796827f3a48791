using System.Text.RegularExpressions;
using JourneyBot.Workshops.Forms;

namespace JourneyBot.Workshops.Importing;

/// <summary>
/// Takes bullets, numbers and check boxes off pasted lines. A sign that may be part of the text stays: "-5 degrees", "1.5 hours". Where
/// a list also has "+" lines, its "-" lines are no bullets but bad ones.
/// </summary>
internal static partial class ListMarks
{
    /// <summary>A check box may follow a number that follows a bullet.</summary>
    private const int Most = 3;

    public static bool HasSigns(IEnumerable<string> lines) => lines.Any(line => Plus().IsMatch(line));

    /// <summary>Empty when there is nothing but marks.</summary>
    public static string Strip(string line, bool hasSigns)
    {
        var text = PlainText.Clean(line);
        for (var i = 0; i < Most && Mark().Match(text) is { Success: true } mark; i++)
        {
            if (hasSigns && mark.ValueSpan[0] is '-' or '–')
            {
                break;
            }

            text = PlainText.Clean(text[mark.Length..]);
        }

        return text;
    }

    [GeneratedRegex(@"^[+＋]\s*[^\s0-9０-９]", RegexOptions.None, matchTimeoutMilliseconds: Limits.Matching)]
    private static partial Regex Plus();

    /// <summary>Behind a dash or "1." stands no digit.</summary>
    [GeneratedRegex(
        @"^(?:[-*–—](?![0-9０-９])|[•・･●○◦▪▫◆◇‣⁃]|\[[ xX✓]?\]|[☐☑✓✔]|[①-⑳㉑-㉟㊱-㊿]|[(（][0-9０-９]{1,3}[)）]|[0-9０-９]{1,3}(?:[.)．）、](?![0-9０-９])|(?=$)))\s*",
        RegexOptions.None, matchTimeoutMilliseconds: Limits.Matching)]
    private static partial Regex Mark();
}
