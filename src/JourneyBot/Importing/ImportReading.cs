using JourneyBot.Commands;
using JourneyBot.Workshops;
using JourneyBot.Workshops.Forms;
using JourneyBot.Workshops.Importing;
using JourneyBot.Workshops.Steps;

namespace JourneyBot.Importing;

/// <summary>What a pasted text would become here and now: a table for the form that its head names, else a list for the open step.</summary>
internal sealed class ImportReading(Journeys journeys)
{
    /// <param name="asked">The form of whose card the box was opened; null: the open step's.</param>
    public async Task<Outcome<Import>> ReadAsync(Scene scene, string text, FormRef? asked, CancellationToken cancellationToken)
    {
        var workshop = scene.Workshop;
        if (workshop.Accept(workshop.Step) is { } ended)
        {
            return ended;
        }

        if (text.Length > Import.MostText)
        {
            return new ListIsTooLong(text.Length);
        }

        var today = scene.Turn.Today;
        var form = FormOf(workshop, asked);
        var forms = FormsOf(workshop);
        if (PastedTable.Find(text, form is null ? forms : [form, .. forms.Where(other => other != form)]) is { } table)
        {
            return Bound(table.Read(await journeys.NowAsync(workshop, cancellationToken), today));
        }

        return form is null ? new StepTakesNoList(workshop.Step) : Bound(PastedList.Read(form, text, today));
    }

    /// <summary>What lines would become; null where the step takes no lists.</summary>
    public static Form? FormOf(Workshop workshop, FormRef? asked) =>
        FormsOf(workshop).FirstOrDefault(form => asked is { } one && form.Step == one.Step && form.Id == one.Id) ?? PastedList.FormOf(workshop.Step);

    /// <summary>Those of the open step first, then of the steps before it. Theme and persona have one answer to each question.</summary>
    private static IReadOnlyList<Form> FormsOf(Workshop workshop) =>
    [
        .. StepCatalog.All.Where(step => step.Id > StepId.Persona && workshop.Accept(step.Id) is null)
            .OrderByDescending(step => step.Id == workshop.Step).ThenByDescending(step => step.Id)
            .SelectMany(step => step.Forms),
    ];

    private static Outcome<Import> Bound(Import import) =>
        import.Entries.Count > Import.MostEntries ? new TooManyToImport(import.Entries.Count) : import;
}
