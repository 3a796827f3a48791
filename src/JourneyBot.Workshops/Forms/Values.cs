using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace JourneyBot.Workshops.Forms;

/// <summary>Numbers and days as people type them, full width and Japanese forms included, to one stored form. Null: it is none.</summary>
public static partial class Values
{
    /// <summary>A whole number within the scale, such as "-2" or "＋１".</summary>
    public static string? Scale(string text, ScaleField scale) =>
        int.TryParse(WithoutUnit(Plain(text), scale.Units), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value)
        && value >= scale.Lowest && value <= scale.Highest
            ? value.ToString(CultureInfo.InvariantCulture)
            : null;

    /// <summary>
    /// A number with an optional decimal point, within the field's bounds, with the digits that were typed; thousands separators are let go.
    /// A comma before two digits is none: "12,5" must not become 125.
    /// </summary>
    public static string? Number(string text, NumberField field)
    {
        var plain = WithoutUnit(Plain(text), field.Units);
        return (!plain.Contains(',', StringComparison.Ordinal) || Thousands().IsMatch(plain))
            && decimal.TryParse(plain, NumberStyles.Number, CultureInfo.InvariantCulture, out var value)
            && value >= field.Lowest && value <= field.Highest
                ? value.ToString(CultureInfo.InvariantCulture)
                : null;
    }

    /// <summary>yyyy-MM-dd. Without a year the next such day from <paramref name="today"/> on is meant.</summary>
    public static string? Date(string text, DateOnly today)
    {
        var match = DayPattern().Match(Plain(text));
        if (!match.Success)
        {
            return null;
        }

        var (month, day) = (Part(match, "m"), Part(match, "d"));
        var date = match.Groups["y"].Success ? Day(Part(match, "y"), month, day) : Next(month, day, today);
        return date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
    }

    /// <summary>From today on; a 29 February may be eight years away.</summary>
    private static DateOnly? Next(int month, int day, DateOnly today) =>
        Enumerable.Range(today.Year, 9).Select(year => Day(year, month, day)).FirstOrDefault(date => date >= today);

    private static string WithoutUnit(string text, IReadOnlyList<string> units) =>
        units.FirstOrDefault(unit => text.EndsWith(unit, StringComparison.OrdinalIgnoreCase)) is { } said ? text[..^said.Length] : text;

    private static DateOnly? Day(int year, int month, int day) =>
        year is >= 1 and <= 9999 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month)
            ? new DateOnly(year, month, day)
            : null;

    private static int Part(Match match, string group) => int.Parse(match.Groups[group].ValueSpan, CultureInfo.InvariantCulture);

    /// <summary>One width, one kind of dash (a Japanese keyboard gives "ー" beside digits), no spaces.</summary>
    private static string Plain(string text)
    {
        var plain = new StringBuilder(text.Length);
        foreach (var c in PlainText.Normalize(text))
        {
            if (!char.IsWhiteSpace(c))
            {
                plain.Append(c is '\u2212' or '\u2010' or '\u2011' or '\u2013' or '\u2014' or 'ー' ? '-' : c);
            }
        }

        return plain.ToString();
    }

    [GeneratedRegex(@"^[-+]?[0-9]{1,3}(?:,[0-9]{3})+(?:\.[0-9]*)?$", RegexOptions.None, matchTimeoutMilliseconds: Limits.Matching)]
    private static partial Regex Thousands();

    [GeneratedRegex(@"^(?:(?<y>[0-9]{4})[-/.年])?(?<m>[0-9]{1,2})[-/.月](?<d>[0-9]{1,2})日?$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: Limits.Matching)]
    private static partial Regex DayPattern();
}
