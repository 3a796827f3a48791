using JourneyBot.Workshops.Forms;

namespace JourneyBot.Workshops.Importing;

/// <summary>
/// Pasted text whose first row names the fields of a form, with cells between tabs, semicolons or commas: a row an entry. What a spreadsheet
/// would take for a formula is text.
/// </summary>
/// <param name="Rows">With the head.</param>
public sealed record PastedTable(TableHead Head, IReadOnlyList<IReadOnlyList<string>> Rows)
{
    private static readonly char[] Delimiters = ['\t', ';', ','];

    /// <summary>Null: it is no table.</summary>
    /// <param name="forms">Those it may be for, the likeliest first.</param>
    public static PastedTable? Find(string text, IReadOnlyList<Form> forms) => Delimiters
        .Select(delimiter => CsvReader.Read(text, delimiter))
        .Select(rows => TableHead.Read(forms, rows[0]) is { } head ? new PastedTable(head, rows) : null)
        .FirstOrDefault(table => table is not null);

    public Import Read(Journey journey, DateOnly today)
    {
        var import = new ImportBuilder(Head.Form, today);
        for (var i = 1; i < Rows.Count; i++)
        {
            Add(import, i, journey);
        }

        var unused = Head.Columns.Select((column, i) => column is null ? PlainText.Clean(Rows[0][i]) : string.Empty);
        return import.Build() with { Unused = [.. unused.Where(name => name.Length > 0)] };
    }

    private void Add(ImportBuilder import, int row, Journey journey)
    {
        var text = string.Join(" ・ ", Rows[row].Select(PlainText.Clean).Where(cell => cell.Length > 0)).Replace('\n', ' ');
        if (text.Length == 0)
        {
            import.Skip(row + 1, text, SkipReason.Empty);
        }
        else if (Rows[row].Count > Head.Columns.Count)
        {
            import.Skip(row + 1, text, SkipReason.Unfit);
        }
        else if (Answer(Rows[row], journey, out var unknown) is { } raw)
        {
            import.Add(row + 1, text, raw);
        }
        else
        {
            import.Skip(row + 1, text, SkipReason.Unfit, unknown);
        }
    }

    /// <summary>Null when a cell names nothing that the team has made.</summary>
    private RawAnswers? Answer(IReadOnlyList<string> cells, Journey journey, out Refusal? unknown)
    {
        var raw = new RawAnswers();
        unknown = null;
        for (var i = 0; i < cells.Count; i++)
        {
            if (Head.Columns[i] is not { } field || PlainText.Clean(cells[i]) is not { Length: > 0 } text)
            {
                continue;
            }

            if (Value(field, text, journey) is not { } value)
            {
                unknown = new AnswerDoesNotFit(Head.Form, field, text);
                return null;
            }

            raw[field is ChoiceField { OwnWords: true } own ? own.OwnWordsId : field.Id] = value;
        }

        return raw;
    }

    private static string? Value(Field field, string text, Journey journey) => field switch
    {
        ChoiceField { Source: ChoiceSource.Made made } => NamedThings.Find(made.Thing, text, journey),
        MultipleChoiceField { Source: ChoiceSource.Made made } => NamedThings.FindAll(made.Thing, text, journey),
        ShortTextField { IsList: true } => text.Replace('\n', ' '),
        _ => text,
    };
}
