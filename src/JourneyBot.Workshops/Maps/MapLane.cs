using JourneyBot.Workshops.Words;

namespace JourneyBot.Workshops.Maps;

/// <summary>What a lane is about; pages and files name it so in styles and headings.</summary>
public enum LaneKind
{
    Actions,
    Touchpoints,
    Thoughts,
    Emotions,
    Factors,
    Borders,
    Values,
    Measures,
    Roles,
}

/// <param name="Cells">One for each column, in their order.</param>
public sealed record MapLane(LaneKind Kind, string Heading, IReadOnlyList<IReadOnlyList<MapItem>> Cells)
{
    /// <summary>A lane under the heading of its kind.</summary>
    internal static MapLane Of(LaneKind kind, IReadOnlyList<MapColumn> columns, Language language, Func<MapColumn, IEnumerable<MapItem>> cell) =>
        new(kind, JourneyMap.Texts.Get($"Lane.{kind}", language), [.. columns.Select(column => (IReadOnlyList<MapItem>)[.. cell(column)])]);
}

/// <summary>One thing in a cell. <paramref name="Notes"/>: small print below it.</summary>
public sealed record MapItem(Line Text, params IReadOnlyList<Line> Notes)
{
    /// <summary>Of a channel: its id in the catalogue of touchpoints, or "other". Null: no picture.</summary>
    public string? Icon { get; init; }
}
