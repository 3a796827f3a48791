using System.Text.RegularExpressions;
using JourneyBot.Workshops.Forms;

namespace JourneyBot.Workshops.Steps.Touchpoints;

/// <summary>Numbers with a unit as people write them: "38%", "１，２００円", "¥1,200", "4.2 points".</summary>
internal static partial class Quantity
{
    private const int LongestLine = 300;

    /// <summary>Those that a number may carry also where it is read alone.</summary>
    public static IReadOnlyList<string> Units { get; } =
        ["%", "円", "yen", "件", "人", "名", "回", "点", "秒", "分", "時間", "日", "points", "pt", "minutes", "min", "seconds", "sec", "days", "people", "times"];

    /// <summary>The number and its unit; null where there is no unit.</summary>
    public static (string Value, string Unit)? Read(string? text)
    {
        var match = Whole().Match(PlainText.Normalize(text));
        var unit = match.Groups["before"].Value switch { "¥" => "円", "" => match.Groups["unit"].Value, var sign => sign };
        return match.Success && unit.Length > 0 ? (match.Groups["number"].Value, unit) : null;
    }

    /// <summary>"churn 38% (June)" in its parts; null where it does not end in a number. The period may be empty.</summary>
    public static (string Name, string Value, string Period)? Split(string text)
    {
        var match = text.Length <= LongestLine ? Line().Match(text) : Match.Empty;
        return match.Success
            ? (match.Groups["name"].Value, match.Groups["value"].Value, match.Groups["period"].Value)
            : null;
    }

    [GeneratedRegex(@"^(?<before>[¥$€£])?\s*(?<number>[-+\u2212]?\s*[0-9][0-9,.]*)\s*(?<unit>[^\s0-9][^0-9]{0,19})?$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: Limits.Matching)]
    private static partial Regex Whole();

    [GeneratedRegex(
        @"^(?<name>.*[^\s\d:：=＝,.，．¥￥$€£+＋\-－−])\s*[:：=＝]?\s*(?<value>[¥￥$€£]?[-+－＋−]?[0-9０-９][0-9０-９,，.．]*\s*[^\s0-9０-９()（）]{0,12})\s*([(（](?<period>[^()（）]{1,60})[)）])?$",
        RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: Limits.Matching)]
    private static partial Regex Line();
}
