using System.Globalization;
using JourneyBot.Workshops.Forms;
using JourneyBot.Workshops.Maps;
using JourneyBot.Workshops.Steps;
using JourneyBot.Workshops.Steps.Measures;
using JourneyBot.Workshops.Steps.Touchpoints;
using JourneyBot.Workshops.Words;

namespace JourneyBot.Workshops.Files;

/// <summary>The sheets of a workbook: the map, the measures, who travels, and all entries. In the workshop's language.</summary>
public static class SheetTables
{
    public static IEnumerable<SheetTable> Of(Exported source)
    {
        yield return Map(source);
        yield return Measures(source);
        yield return Personas(source);
        var entries = EntryTable.Of(source);
        yield return new SheetTable(Named("Raw", source), entries.Head, [.. entries.Rows.Select(row => (IReadOnlyList<object?>)[.. row.Select((cell, i) => entries.Numbers.Contains(i) ? Number(cell) : cell)])]);
    }

    /// <summary>Lanes as rows and phases as columns, as on the page.</summary>
    private static SheetTable Map(Exported source)
    {
        var map = JourneyMap.Of(source.Journey, source.Language);
        var means = map.Columns.Select(column => (object?)column.Mean).Prepend(Named("Mean", source));
        var lanes = map.Lanes.Select(lane => lane.Cells.Select(object? (cell) => CellText.Of(string.Join('\n', cell.Select(Told)))).Prepend(lane.Heading));
        return new SheetTable(
            Named("Map", source),
            [CellText.Of(map.Title.ToString()), .. map.Columns.Select(column => CellText.Of(column.Name))],
            [[.. means], .. lanes.Select(lane => (IReadOnlyList<object?>)[.. lane])]);
    }

    private static string Told(MapItem item) =>
        item.Notes.Count == 0 ? FileLine.Of(item.Text) : $"{FileLine.Of(item.Text)} ({string.Join("; ", item.Notes.Select(FileLine.Of))})";

    /// <summary>The fields of the form, with what became of them in the fold.</summary>
    private static SheetTable Measures(Exported source)
    {
        var (form, language) = (StepCatalog.Of(StepId.Measures).Forms[0], source.Language);
        var counted = source.Journey.Ledger.Of(StepId.Measures, form.Id).ToDictionary(entry => entry.Identity, StringComparer.Ordinal);
        return new SheetTable(
            StepTexts.Name(StepId.Measures, language),
            [FileNote.Texts.Get("Column.Label", language), FileNote.Texts.Get("Column.Phase", language), .. form.Fields.Select(field => form.LabelOf(field, language))],
            [.. source.Journey.Measures.Select(measure => Row(measure, source, form, counted))]);
    }

    private static IReadOnlyList<object?> Row(Measure measure, Exported source, Form form, Dictionary<string, Entries.Contributed> counted)
    {
        var contact = measure.Answers;
        var phase = source.Journey.Phases.FirstOrDefault(phase => contact is null
            ? phase.Key == measure.Border?.From.Key
            : phase.Actions.Any(action => action.Identity == contact.Action.Identity));
        var answers = counted.TryGetValue(measure.Identity, out var entry) ? entry.Answers : Answers.None;
        return
        [
            measure.Label,
            CellText.Of(phase?.Name ?? string.Empty),
            .. form.Fields.Select(object? (field) => field.Id == MeasuresForm.Answers && contact is not null
                ? CellText.Of($"{contact.Label} {Channels.Name(contact, source.Language)}: {contact.Action.Text}")
                : CellText.Of(string.Join('\n', answers.All(field.Id).Select(value => form.Show(field, value, source.Language).Text)))),
        ];
    }

    /// <summary>What is known of them, a line each.</summary>
    private static SheetTable Personas(Exported source)
    {
        var rows = new List<IReadOnlyList<object?>>();
        foreach (var section in StepCatalog.Of(StepId.Persona).Summarize(source.Journey, source.Language))
        {
            rows.AddRange(section.Lines.Select(line => (IReadOnlyList<object?>)[section.Heading, CellText.Of(FileLine.Of(line))]));
        }

        return new SheetTable(StepTexts.Name(StepId.Persona, source.Language), [string.Empty, CellText.Of(source.Journey.Persona.Name ?? string.Empty)], rows);
    }

    /// <summary>A number where it says the same as its text.</summary>
    private static object Number(string cell) =>
        double.TryParse(cell, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number)
        && number.ToString("R", CultureInfo.InvariantCulture) == cell
            ? number
            : cell;

    private static string Named(string sheet, Exported source) => FileNote.Texts.Get($"Sheet.{sheet}", source.Language);
}
