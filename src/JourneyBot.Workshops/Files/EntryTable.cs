using System.Globalization;
using JourneyBot.Workshops.Entries;
using JourneyBot.Workshops.Forms;
using JourneyBot.Workshops.People;
using JourneyBot.Workshops.Steps;

namespace JourneyBot.Workshops.Files;

/// <summary>
/// Every contribution that counts as a row, with every field of every form as a column: what CSV and the sheet "raw" hold. What was
/// withdrawn or hidden is not in it; what was parked or merged is, and says so. Cells are safe to open in a spreadsheet.
/// </summary>
public sealed record EntryTable(IReadOnlyList<string> Head, IReadOnlyList<IReadOnlyList<string>> Rows)
{
    /// <summary>The columns that hold scores and numbers.</summary>
    internal IReadOnlySet<int> Numbers { get; private init; } = new HashSet<int>();

    private static readonly string[] Fixed = ["Step", "Form", "Label", "Author", "OnBehalf", "At", "Phase", "State"];

    public static EntryTable Of(Exported source)
    {
        var columns = Columns(source.Language);
        var head = Fixed.Select(name => Named(name, source.Language));
        var phases = PhaseNames.Of(source.Journey);
        return new EntryTable(
            [.. head, .. columns],
            [.. Contributions(source).Select(said => Row(source, columns, phases, said.Entry, said.State))])
        {
            Numbers = NumbersIn(columns, source.Language),
        };
    }

    /// <summary>In the order of time.</summary>
    private static IEnumerable<(Contributed Entry, string State)> Contributions(Exported source)
    {
        var (ledger, language) = (source.Journey.Ledger, source.Language);
        var counting = StepIds.All.SelectMany(ledger.Of).ToList();
        var parked = FileNote.Texts.Get("State.Parked", language);
        return counting.Select(entry => (Entry: entry, State: string.Empty))
            .Concat(counting.SelectMany(entry => ledger.MergedInto(entry.Identity)
                .Select(merged => (Entry: merged, State: FileNote.Texts.Get("State.Merged", language, new Words.Argument("label", entry.Label))))))
            .Concat(ledger.Parked.Select(entry => (Entry: entry, State: parked)))
            .OrderBy(said => said.Entry.At).ThenBy(said => said.Entry.Identity, StringComparer.Ordinal);
    }

    /// <summary>Fields that people know by the same name share a column: a row is of one form.</summary>
    private static List<string> Columns(Language language) =>
        [.. StepCatalog.All.SelectMany(step => step.Forms).SelectMany(form => form.Fields.Select(field => ColumnOf(form, field, language))).Distinct(StringComparer.Ordinal)];

    private static HashSet<int> NumbersIn(List<string> columns, Language language) =>
        [.. StepCatalog.All.SelectMany(step => step.Forms).SelectMany(form => form.Fields.Where(IsNumber).Select(field => Fixed.Length + columns.IndexOf(ColumnOf(form, field, language))))];

    private static bool IsNumber(Field field) => field is ScaleField or NumberField;

    private static string ColumnOf(Form form, Field field, Language language)
    {
        var label = form.LabelOf(field, language);
        return Array.Exists(Fixed, name => Named(name, language) == label) ? $"{StepTexts.Name(form.Step, language)}: {label}" : label;
    }

    private static string Named(string column, Language language) => FileNote.Texts.Get($"Column.{column}", language);

    private static IReadOnlyList<string> Row(Exported source, List<string> columns, PhaseNames phases, Contributed entry, string state)
    {
        var language = source.Language;
        var form = StepCatalog.Form(entry.Key.Step, entry.Form);
        var row = new string[Fixed.Length + columns.Count];
        Array.Fill(row, string.Empty);
        string[] known =
        [
            StepTexts.Name(entry.Key.Step, language),
            entry.Form,
            entry.Label,
            CellText.Of(source.NameOf(entry.Key.Author) ?? string.Empty),
            CellText.Of(source.Workshop.IsAnonymous || entry.OnBehalfOf is not { } behalf ? string.Empty : OnBehalf.Show(behalf, language)),
            entry.At.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture),
            CellText.Of(phases.About(entry, form)),
            state,
        ];
        known.CopyTo(row, 0);
        foreach (var field in form?.Fields ?? [])
        {
            var at = Fixed.Length + columns.IndexOf(ColumnOf(form!, field, language));
            var answer = Answer(form!, field, entry.Answers, language);
            row[at] = row[at].Length == 0 ? answer : answer.Length == 0 ? row[at] : $"{row[at]}\n{answer}";
        }

        return row;
    }

    /// <summary>Numbers stay numbers, with their sign: they were read as such.</summary>
    private static string Answer(Form form, Field field, Answers answers, Language language)
    {
        var text = string.Join('\n', answers.All(field.Id).Select(value => Shown(form, field, value, language)));
        return IsNumber(field) && decimal.TryParse(text, NumberStyles.Number, CultureInfo.InvariantCulture, out _) ? text : CellText.Of(text);
    }

    private static string Shown(Form form, Field field, string value, Language language) =>
        field is ChoiceField or MultipleChoiceField ? form.Show(field, value, language).Text : value;
}
