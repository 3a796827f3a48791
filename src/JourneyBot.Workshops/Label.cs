using JourneyBot.Workshops.Forms;

namespace JourneyBot.Workshops;

/// <summary>What people type to name an entry: four characters (five and more where two entries share four).</summary>
public static class Label
{
    public const int Shortest = 4;
    public const int Longest = 20;

    /// <summary>The label an entry has before anything else is known of the workshop.</summary>
    public static string Of(string identity) => identity[..Shortest];

    /// <summary>Reads a label as people type it: any width and case, O for 0, I and L for 1. Null when it is none.</summary>
    public static string? Read(string? text)
    {
        if (text is null || (text.Length is >= Shortest and <= Longest && text.All(IsDigit)))
        {
            return text;
        }

        // Whatever the width, a label takes few units a character: a long text needs no folding.
        var typed = text.Length > 4 * Longest ? string.Empty : PlainText.Normalize(text).ToUpperInvariant();
        if (typed.Length is < Shortest or > Longest)
        {
            return null;
        }

        typed = typed.Replace('O', '0').Replace('I', '1').Replace('L', '1');
        return typed.All(IsDigit) ? typed : null;
    }

    private static bool IsDigit(char c) => c is >= '0' and <= '9' or >= 'A' and <= 'Z' and not ('I' or 'L' or 'O' or 'U');
}
