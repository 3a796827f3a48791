using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace JourneyBot.Workshops.Forms;

/// <summary>Numbers and days as people type them, full width and Japanese forms included, to one stored form. Null: it is none.</summary>
public static partial class Values
{
    /// <summary>A whole number within the scale, such as "-2" or "＋１".</summary>
    public static string? Scale(string text, ScaleField scale) =>
        int.TryParse(Plain(text), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value)
        && value >= scale.Lowest && value <= scale.Highest
            ? value.ToString(CultureInfo.InvariantCulture)
            : null;

    /// <summary>A number with an optional decimal point; thousands separators are let go.</summary>
    public static string? Number(string text) =>
        decimal.TryParse(Plain(text), NumberStyles.Number, CultureInfo.InvariantCulture, out var value)
            ? value.ToString(CultureInfo.InvariantCulture)
            : null;

    /// <summary>yyyy-MM-dd. Without a year the next such day from <paramref name="today"/> on is meant.</summary>
    public static string? Date(string text, DateOnly today)
    {
        var match = Day().Match(Plain(text));
        if (!match.Success)
        {
            return null;
        }

        var (month, day) = (Part(match, "m"), Part(match, "d"));
        var year = match.Groups["y"].Success ? Part(match, "y") : today.Year;
        if (year is < 1 or > 9999 || month is < 1 or > 12 || day < 1 || day > DateTime.DaysInMonth(year, month))
        {
            return null;
        }

        var date = new DateOnly(year, month, day);
        date = !match.Groups["y"].Success && date < today ? date.AddYears(1) : date;
        return date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
    }

    private static int Part(Match match, string group) => int.Parse(match.Groups[group].ValueSpan, CultureInfo.InvariantCulture);

    private static string Plain(string text) => text.Normalize(NormalizationForm.FormKC).Replace('\u2212', '-').Replace(" ", "", StringComparison.Ordinal).Trim();

    [GeneratedRegex(@"^(?:(?<y>\d{4})[-/.年])?(?<m>\d{1,2})[-/.月](?<d>\d{1,2})日?$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 100)]
    private static partial Regex Day();
}
