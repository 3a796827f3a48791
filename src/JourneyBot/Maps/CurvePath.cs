using System.Globalization;

namespace JourneyBot.Maps;

/// <summary>
/// A column's part of the emotion curve as SVG paths in a box of 100 by 100, from +2 at the top to -2 at the bottom: from half way from
/// the column before to half way to the next. It may be stretched both ways: the point is a stroke of no length, which stays round.
/// </summary>
/// <param name="Line">Null where the column has no mean, or no neighbour with one.</param>
/// <param name="Point">Null where the column has no mean.</param>
internal sealed record CurvePath(string? Line, string? Point)
{
    public const string ViewBox = "0 0 100 100";

    /// <summary>The height of a mean of 0.</summary>
    public const string Middle = "M0 50H100";

    private const int Margin = 8;

    public static CurvePath Of(double? before, double? mean, double? after)
    {
        if (mean is not { } known)
        {
            return new CurvePath(null, null);
        }

        var y = Y(known);
        var left = before is { } previous ? Text($"M0 {(Y(previous) + y) / 2:0.#}L50 {y:0.#}") : Text($"M50 {y:0.#}");
        var right = after is { } next ? Text($"L100 {(y + Y(next)) / 2:0.#}") : string.Empty;
        return new CurvePath(before is null && after is null ? null : left + right, Text($"M50 {y:0.#}h0"));
    }

    private static double Y(double mean) => Margin + ((100 - (2 * Margin)) * (2 - Math.Clamp(mean, -2, 2)) / 4);

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
