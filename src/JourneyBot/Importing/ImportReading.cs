using JourneyBot.Commands;
using JourneyBot.Workshops;
using JourneyBot.Workshops.Forms;
using JourneyBot.Workshops.Importing;
using JourneyBot.Workshops.Steps;

namespace JourneyBot.Importing;

/// <summary>What a pasted text would become here and now: a table for the form that its head names, else a list for the open step.</summary>
internal sealed class ImportReading(Journeys journeys)
{
    public async Task<Outcome<Import>> ReadAsync(Scene scene, string text, CancellationToken cancellationToken)
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
        if (PastedTable.Find(text, FormsOf(workshop)) is { } table)
        {
            return Bound(table.Read(await journeys.NowAsync(workshop, cancellationToken), today));
        }

        return PastedList.FormOf(workshop.Step) is { } form ? Bound(PastedList.Read(form, text, today)) : new StepTakesNoList(workshop.Step);
    }

    /// <summary>Those of the open step first, then of the steps before it. Theme and persona have one answer to each question.</summary>
    public static IReadOnlyList<Form> FormsOf(Workshop workshop) =>
    [
        .. StepCatalog.All.Where(step => step.Id > StepId.Persona && workshop.Accept(step.Id) is null)
            .OrderByDescending(step => step.Id == workshop.Step).ThenByDescending(step => step.Id)
            .SelectMany(step => step.Forms),
    ];

    private static Outcome<Import> Bound(Import import) =>
        import.Entries.Count > Import.MostEntries ? new TooManyToImport(import.Entries.Count) : import;
}
