using System.Globalization;
using JourneyBot.Workshops;

namespace JourneyBot.Testing.Files;

/// <summary>
/// Compares the sheets of a workbook, as whatever program read them, with a journey: entries by label, scores, the curve, measures with
/// owners, and who travels.
/// </summary>
public static class WorkbookFigures
{
    private const int Label = 2;

    /// <param name="sheets">Map, measures, persona, entries: rows of cells as text.</param>
    /// <returns>A sentence for each difference.</returns>
    public static IEnumerable<string> Differences(IReadOnlyList<IReadOnlyList<IReadOnlyList<string>>> sheets, Journey journey) =>
        sheets.Count == 4
            ? Curve(sheets[0], journey).Concat(Measures(sheets[1], journey)).Concat(Persona(sheets[2], journey)).Concat(Entries(sheets[3], journey))
            : [$"there are {sheets.Count} sheets"];

    private static IEnumerable<string> Curve(IReadOnlyList<IReadOnlyList<string>> map, Journey journey)
    {
        var names = map[0].Skip(1).Take(journey.Phases.Count).Select(Bare);
        if (!names.SequenceEqual(journey.Phases.Select(phase => phase.Name), StringComparer.Ordinal))
        {
            yield return "phases differ";
        }

        for (var i = 0; i < journey.Phases.Count; i++)
        {
            var (shown, mean) = (map[1].ElementAtOrDefault(i + 1) ?? string.Empty, journey.Feelings.Curve.ElementAtOrDefault(i));
            if (mean is null ? shown.Length > 0 : !double.TryParse(shown, CultureInfo.InvariantCulture, out var number) || Math.Abs(number - mean.Value) > 1e-9)
            {
                yield return $"the curve is \"{shown}\" in phase {i + 1}, not {mean}";
            }
        }
    }

    private static IEnumerable<string> Measures(IReadOnlyList<IReadOnlyList<string>> sheet, Journey journey)
    {
        if (sheet.Count - 1 != journey.Measures.Count)
        {
            yield return $"there are {sheet.Count - 1} measures, not {journey.Measures.Count}";
        }

        foreach (var measure in journey.Measures)
        {
            var row = sheet.FirstOrDefault(row => row[0] == measure.Label) ?? [];
            if (!row.Contains(measure.What) && !row.Select(Bare).Contains(measure.What)
                || (measure.Owner is { } owner && !row.Select(Bare).Contains(owner)))
            {
                yield return $"measure {measure.Label} differs";
            }
        }
    }

    private static IEnumerable<string> Persona(IReadOnlyList<IReadOnlyList<string>> sheet, Journey journey)
    {
        if (Bare(sheet[0].ElementAtOrDefault(1) ?? string.Empty) != (journey.Persona.Name ?? string.Empty))
        {
            yield return "the persona differs";
        }
    }

    private static IEnumerable<string> Entries(IReadOnlyList<IReadOnlyList<string>> sheet, Journey journey)
    {
        var counting = StepIds.All.SelectMany(journey.Ledger.Of).ToList();
        var rows = sheet.Skip(1).ToDictionary(row => row[Label], StringComparer.Ordinal);
        if (!counting.TrueForAll(entry => rows.ContainsKey(entry.Label)) || rows.Count < counting.Count)
        {
            yield return $"there are {rows.Count} entries, not {counting.Count}";
        }

        foreach (var entry in counting.Where(entry => entry.Answers["score"] is { } score && !rows[entry.Label].Contains(score)))
        {
            yield return $"the score of {entry.Label} differs";
        }
    }

    /// <summary>Without the apostrophe before what looks like a formula.</summary>
    private static string Bare(string cell) => cell.StartsWith('\'') ? cell[1..] : cell;
}
