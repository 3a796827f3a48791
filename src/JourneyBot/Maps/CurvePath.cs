using System.Globalization;

namespace JourneyBot.Maps;

/// <summary>
/// A column's part of the emotion curve as SVG paths: from half way from the column before to half way to the next. On the page it is
/// stretched both ways, so the point is a stroke of no length there, which stays round.
/// </summary>
/// <param name="Line">Null where the column has no mean, or no neighbour with one.</param>
/// <param name="Point">Null where the column has no mean.</param>
internal sealed record CurvePath(string? Line, string? Point)
{
    public const string ViewBox = "0 0 100 100";

    /// <summary>The height of a mean of 0.</summary>
    public const string Middle = "M0 50H100";

    public static CurvePath Of(double? before, double? mean, double? after) => Of(CurveBox.Stretched, before, mean, after);

    public static CurvePath Of(CurveBox box, double? before, double? mean, double? after)
    {
        if (mean is not { } known)
        {
            return new CurvePath(null, null);
        }

        var y = box.Y(known);
        var left = before is { } previous
            ? Text($"M{box.Left:0.#} {(box.Y(previous) + y) / 2:0.#}L{box.Center:0.#} {y:0.#}")
            : Text($"M{box.Center:0.#} {y:0.#}");
        var right = after is { } next ? Text($"L{box.Right:0.#} {(y + box.Y(next)) / 2:0.#}") : string.Empty;
        return new CurvePath(before is null && after is null ? null : left + right, Text($"M{box.Center:0.#} {y:0.#}h0"));
    }

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
