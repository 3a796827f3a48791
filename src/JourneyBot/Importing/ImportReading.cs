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
        var found = FormOf(workshop, asked);
        if (found.Refusal is { } refusal)
        {
            return refusal;
        }

        if (text.Length > Import.MostText)
        {
            return new ListIsTooLong(text.Length);
        }

        var (form, today) = (found.Require(), scene.Turn.Today);
        return PastedTable.Find(text, [form, .. FormsOf(workshop).Where(other => other != form)]) is { } table
            ? Bound(table.Read(await journeys.NowAsync(workshop, cancellationToken), today))
            : Bound(PastedList.Read(form, text, today));
    }

    /// <summary>What lines would become. Theme and persona have one answer to each question, so they take no lists.</summary>
    public static Outcome<Form> FormOf(Workshop workshop, FormRef? asked)
    {
        var step = asked?.Step ?? workshop.Step;
        if (workshop.Accept(step) is { } refusal)
        {
            return refusal;
        }

        var form = asked is { } one && step > StepId.Persona ? StepCatalog.Form(one.Step, one.Id) : PastedList.FormOf(step);
        return form is null ? new StepTakesNoList(step) : form;
    }

    /// <summary>Those of the open step first, then of the steps before it.</summary>
    private static IEnumerable<Form> FormsOf(Workshop workshop) =>
        StepCatalog.All.Where(step => step.Id > StepId.Persona && workshop.Accept(step.Id) is null)
            .OrderByDescending(step => step.Id == workshop.Step).ThenByDescending(step => step.Id)
            .SelectMany(step => step.Forms);

    private static Outcome<Import> Bound(Import import) =>
        import.Entries.Count > Import.MostEntries ? new TooManyToImport(import.Entries.Count) : import;
}
