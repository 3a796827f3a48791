using System.Text;
using JourneyBot.Workshops.Forms;
using JourneyBot.Workshops.Steps;
using JourneyBot.Workshops.Words;

namespace JourneyBot.Workshops.Maps;

/// <summary>
/// A map that is not larger than a reader can load: first long texts are shortened, then lists are cut, each with the count of what is
/// not shown. Columns and lanes always stay.
/// </summary>
public static class MapBudget
{
    /// <summary>What markup a line takes beside its text.</summary>
    private const int Markup = 90;

    private static readonly Level[] Levels =
        [new(600, 200, 60, 600), new(200, 80, 40, 200), new(100, 60, 12, 100), new(60, 40, 6, 60), new(40, 30, 3, 30), new(20, 15, 1, 15)];

    /// <summary>A picture is not scrolled: it shows less, and that so that it can be read.</summary>
    private static readonly Level[] PictureLevels =
        [new(200, 40, 20, 40), new(120, 20, 6, 20), new(90, 10, 4, 12), new(70, 6, 2, 8), new(50, 4, 1, 6), new(40, 2, 1, 4)];

    /// <param name="bytes">Of UTF-8, about, as a page.</param>
    public static JourneyMap Fit(JourneyMap map, int bytes) => Cut(map, Array.Find(Levels, level => Weigh(map, level) <= bytes) ?? Levels[^1]);

    /// <param name="fits">Whether what is drawn of it is small enough.</param>
    public static JourneyMap FitPicture(JourneyMap map, Func<JourneyMap, bool> fits) =>
        PictureLevels.Select(level => Cut(map, level)).FirstOrDefault(fits) ?? Cut(map, PictureLevels[^1]);

    private static JourneyMap Cut(JourneyMap map, Level level) => map with
    {
        Lanes = [.. map.Lanes.Select(lane => lane with { Cells = [.. lane.Cells.Select(cell => Cut(cell, level, map.Language))] })],
        Before = [.. map.Before.Select(section => Cut(section, level, map.Language))],
        After = [.. map.After.Select(section => Cut(section, level, map.Language))],
    };

    private static IReadOnlyList<MapItem> Cut(IReadOnlyList<MapItem> cell, Level level, Language language)
    {
        var items = cell.Take(level.Items).Select(item => item with { Text = Cut(item.Text, level), Notes = Cut(item.Notes, level.Notes, level, language) });
        return cell.Count <= level.Items ? [.. items] : [.. items, new MapItem(More(cell.Count - level.Items, language))];
    }

    private static Section Cut(Section section, Level level, Language language) =>
        section with { Lines = Cut(section.Lines, level.Lines, level, language) };

    private static IReadOnlyList<Line> Cut(IReadOnlyList<Line> lines, int most, Level level, Language language)
    {
        var shown = lines.Take(most).Select(line => Cut(line, level));
        return lines.Count <= most ? [.. shown] : [.. shown, More(lines.Count - most, language)];
    }

    private static Line Cut(Line line, Level level) =>
        line with { Runs = [.. line.Runs.Select(run => run.IsUserText ? run with { Text = PlainText.Shorten(run.Text, level.Text) } : run)] };

    private static Line More(int count, Language language) => Line.Plain(StepTexts.More(count, language), Tone.Subtle);

    /// <summary>Without cutting, which takes longer: texts are parted between characters there, not within them.</summary>
    private static int Weigh(JourneyMap map, Level level) =>
        map.Lanes.SelectMany(lane => lane.Cells).SelectMany(cell => cell.Take(level.Items))
            .SelectMany(item => item.Notes.Take(level.Notes).Prepend(item.Text))
            .Concat(map.Before.Concat(map.After).SelectMany(section => section.Lines.Take(level.Lines)))
            .Sum(line => Markup + line.Runs.Sum(run => Weigh(run, level)));

    private static int Weigh(Run run, Level level) =>
        Encoding.UTF8.GetByteCount(run.IsUserText && run.Text.Length > level.Text ? run.Text.AsSpan(0, level.Text) : run.Text);

    /// <param name="Text">Characters of one stretch of user text.</param>
    /// <param name="Items">In one cell.</param>
    /// <param name="Notes">Below one item.</param>
    /// <param name="Lines">In one section above or below the columns.</param>
    private sealed record Level(int Text, int Items, int Notes, int Lines);
}
