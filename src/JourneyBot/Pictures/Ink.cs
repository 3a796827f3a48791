using JourneyBot.Workshops.Maps;
using JourneyBot.Workshops.Words;

namespace JourneyBot.Pictures;

/// <summary>The map page's light colours: a picture is pasted onto white.</summary>
internal static class Ink
{
    public const string Paper = "#ffffff";
    public const string Text = "#1c1c22";
    public const string Quiet = "#55555f";
    public const string Line = "#c9c9d2";
    public const string Accent = "#3646b8";
    public const string Bad = "#b3261e";
    public const string Tint = "#eef0fb";

    private const string Good = "#0b6237";

    public static string Of(Tone tone, string usual) => tone switch
    {
        Tone.Good => Good,
        Tone.Bad => Bad,
        Tone.Subtle or Tone.Label => Quiet,
        _ => usual,
    };

    public static string Ground(LaneKind kind) => kind switch
    {
        LaneKind.Factors => "#fdf0ee",
        LaneKind.Measures => "#ecf6f0",
        LaneKind.Borders => Tint,
        _ => Paper,
    };
}
