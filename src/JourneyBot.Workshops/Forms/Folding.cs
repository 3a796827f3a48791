using System.Globalization;
using System.Text;

namespace JourneyBot.Workshops.Forms;

/// <summary>When two texts are the same to people: NFKC, no case, no outer or double spaces, nothing without a width (DESIGN 4).</summary>
public static class Folding
{
    public static string Fold(string text)
    {
        var folded = new StringBuilder(text.Length);
        foreach (var c in PlainText.Normalize(text).ToLowerInvariant())
        {
            if (!char.IsWhiteSpace(c))
            {
                _ = char.GetUnicodeCategory(c) == UnicodeCategory.Format ? folded : folded.Append(c);
            }
            else if (folded.Length > 0 && folded[^1] != ' ')
            {
                folded.Append(' ');
            }
        }

        return folded.ToString().TrimEnd();
    }
}
