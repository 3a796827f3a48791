using System.Globalization;
using System.Text;

namespace JourneyBot.Pictures;

/// <summary>
/// How wide text is at most, in parts of its size. A picture is drawn without knowing the reader's fonts, so this errs to the wide side:
/// by the widest of the usual ones for Latin letters, and a full square for whatever stands in a Japanese line.
/// </summary>
internal static class TextWidth
{
    private const string Slim = "iIjltfr.,:;'`|!()[]{}/\\- ";
    private const string Broad = "mwMW@%#+=<>~^&";

    /// <summary>First and last of what is a full square.</summary>
    private static readonly (int First, int Last)[] Squares =
        [(0x1100, 0x115F), (0x2000, 0x206F), (0x20A0, 0x303E), (0x3041, 0xA4CF), (0xAC00, 0xD7A3), (0xF900, 0xFAFF), (0xFE30, 0xFE4F), (0xFF00, 0xFF60), (0xFFE0, 0xFFE6)];

    /// <summary>Of one character as people see it, or of any text.</summary>
    public static double Of(string text)
    {
        var width = 0.0;
        foreach (var rune in text.EnumerateRunes())
        {
            width += Of(rune);
        }

        return width;
    }

    /// <summary>A line may end before and after it.</summary>
    public static bool IsSquare(Rune rune) => rune.Value >= 0x20000 || Array.Exists(Squares, range => rune.Value >= range.First && rune.Value <= range.Last);

    private static double Of(Rune rune) => rune switch
    {
        { IsAscii: true } => Ascii((char)rune.Value),
        _ when Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format => 0,
        { Value: >= 0xFF61 and <= 0xFFDC } => 0.55,
        { Value: >= 0x1F000 and < 0x20000 } => 1.4,
        _ when IsSquare(rune) => 1.05,
        { Value: < 0x0590 } => Rune.IsUpper(rune) ? 0.95 : 0.75,
        _ => 1,
    };

    private static double Ascii(char letter) =>
        Slim.Contains(letter, StringComparison.Ordinal) ? 0.4
        : Broad.Contains(letter, StringComparison.Ordinal) ? 1
        : char.IsAsciiLetterUpper(letter) ? 0.78
        : 0.6;
}
