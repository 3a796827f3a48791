using JourneyBot.Workshops.Steps.Persona;
using JourneyBot.Workshops.Summaries;
using JourneyBot.Workshops.Words;

namespace JourneyBot.Workshops.Maps;

/// <summary>
/// The whole journey as a journey map: phases are its columns, and each lane has a cell for each column. In words of one language;
/// knows no page, no file and nobody's name as an author.
/// </summary>
/// <param name="Title">What it is about, from where to where.</param>
/// <param name="Before">What to read first: what is asked of the reader, and who travels.</param>
/// <param name="Lanes">In reading order; lanes without anything are not among them.</param>
/// <param name="After">What belongs to no phase: what was decided beside them, and how sure all this is.</param>
public sealed record JourneyMap(
    Language Language,
    Line Title,
    IReadOnlyList<Section> Before,
    IReadOnlyList<MapColumn> Columns,
    IReadOnlyList<MapLane> Lanes,
    IReadOnlyList<Section> After)
{
    internal static readonly Texts Texts = Texts.Beside(typeof(JourneyMap), "MapTexts");

    public static JourneyMap Of(Journey journey, Language language)
    {
        var columns = MapColumn.Of(journey, language);
        MapLane[] lanes =
        [
            ActionLane.Of(columns, language),
            ContactLane.Of(columns, language),
            FeelingLanes.Thoughts(columns, language),
            FeelingLanes.Emotions(columns, journey, language),
            FeelingLanes.Factors(columns, journey, language),
            BorderLane.Of(columns, journey, language),
            ValueLane.Of(columns, journey, language),
            MeasureLane.Of(columns, journey, language),
            RoleLane.Of(columns, journey, language),
        ];
        return new JourneyMap(
            language,
            MapHead.Title(journey, language),
            MapHead.Sections(journey, language),
            columns,
            [.. lanes.Where(lane => lane.Cells.Any(cell => cell.Count > 0))],
            MapFoot.Sections(journey, language));
    }
}
