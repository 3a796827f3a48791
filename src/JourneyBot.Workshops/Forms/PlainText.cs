using System.Globalization;
using System.Text;

namespace JourneyBot.Workshops.Forms;

/// <summary>
/// User text as data: what cannot be stored or would reorder the text around it is taken out, everything else is kept as typed.
/// Markdown, HTML and mentions are left alone here; who shows text shows it as text.
/// </summary>
public static class PlainText
{
    /// <summary>
    /// Trimmed; line ends as \n; without control characters and direction overrides; lone surrogates become U+FFFD.
    /// Empty when nothing visible is left.
    /// </summary>
    public static string Clean(string? text)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return string.Empty;
        }

        var clean = new StringBuilder(text.Length);
        var isVisible = false;
        Span<char> units = stackalloc char[2];
        foreach (var rune in text.ReplaceLineEndings("\n").EnumerateRunes())
        {
            if (IsKept(rune))
            {
                clean.Append(units[..rune.EncodeToUtf16(units)]);
                isVisible = isVisible || IsVisible(rune);
            }
        }

        return isVisible ? clean.ToString().Trim() : string.Empty;
    }

    /// <summary>Clean and in one width (NFKC): for reading labels, numbers and words, never for showing. Takes any text.</summary>
    public static string Normalize(string? text) => Clean(text).Normalize(NormalizationForm.FormKC);

    /// <summary>The lines that hold something, each clean.</summary>
    public static IReadOnlyList<string> Lines(string? text) =>
        [.. Clean(text).Split('\n').Select(Clean).Where(line => line.Length > 0)];

    /// <summary>At most <paramref name="length"/> characters, the last one "…" when something was left out. For display only.</summary>
    public static string Shorten(string text, int length)
    {
        if (text.Length <= length)
        {
            return text;
        }

        var end = 0;
        while (end + StringInfo.GetNextTextElementLength(text, end) is var next && next < length)
        {
            end = next;
        }

        return $"{text.AsSpan(0, end).TrimEnd()}…";
    }

    private static bool IsKept(Rune rune) => rune.Value switch
    {
        '\n' or '\t' => true,
        // Overrides and isolates reach beyond their own text; marks (U+200E, U+200F) do not and are kept.
        >= 0x202A and <= 0x202E or >= 0x2066 and <= 0x2069 => false,
        // Noncharacters mean nothing to anybody, and normalizing one throws.
        >= 0xFDD0 and <= 0xFDEF => false,
        _ when (rune.Value & 0xFFFE) == 0xFFFE => false,
        _ => Rune.GetUnicodeCategory(rune) is not UnicodeCategory.Control,
    };

    /// <summary>Fillers and the empty braille pattern are letters and symbols by category, and blank to the eye.</summary>
    private static bool IsVisible(Rune rune) =>
        !Rune.IsWhiteSpace(rune)
        && rune.Value is not (0x115F or 0x1160 or 0x2800 or 0x3164 or 0xFFA0)
        && Rune.GetUnicodeCategory(rune) is not UnicodeCategory.Format and not UnicodeCategory.NonSpacingMark;
}
