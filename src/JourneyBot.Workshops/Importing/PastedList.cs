using JourneyBot.Workshops.Forms;
using JourneyBot.Workshops.Steps;

namespace JourneyBot.Workshops.Importing;

/// <summary>
/// A list from a whiteboard: a line an entry, without bullets and numbers. Cells between tabs are sticky notes of their own; a heading that
/// names the form's field is none.
/// </summary>
public static class PastedList
{
    /// <summary>The form of a step that takes lists; null: theme and persona have one answer to each question.</summary>
    public static Form? FormOf(StepId step) => step > StepId.Persona ? StepCatalog.Of(step).Forms[0] : null;

    /// <summary>Whether people are shown the way to import: where lines are entries, or numbers come from tables.</summary>
    public static bool IsOffered(Form form) => form.Step > StepId.Persona && (form.LineField is not null || form.Fields.Any(field => field is NumberField));

    public static Import Read(Form form, string text, DateOnly today)
    {
        var lines = PlainText.Clean(text.Trim('\uFEFF')).Split('\n');
        var hasSigns = ListMarks.HasSigns(lines.SelectMany(line => line.Split('\t')).Select(PlainText.Clean));
        var import = new ImportBuilder(form, today);
        var isFirst = true;
        for (var i = 0; i < lines.Length; i++)
        {
            var cells = lines[i].Split('\t').Select(cell => ListMarks.Strip(cell, hasSigns)).Where(cell => cell.Length > 0).ToList();
            if (cells.Count == 0)
            {
                import.Skip(i + 1, string.Empty, SkipReason.Empty);
            }

            foreach (var cell in cells)
            {
                Add(import, i + 1, cell, isFirst && cells.Count == 1);
                isFirst = false;
            }
        }

        return import.Build();
    }

    private static void Add(ImportBuilder import, int number, string text, bool canBeHeading)
    {
        var form = import.Form;
        if (canBeHeading && form.FindByName(text.TrimEnd(':', '：')) is { } named && named == form.LineField)
        {
            import.Skip(number, text, SkipReason.Heading);
            return;
        }

        var raw = form.ReadLine?.Invoke(text) ?? (form.LineField is { } field ? new RawAnswers { [field.Id] = text } : null);
        import.Add(number, text, raw);
    }
}
