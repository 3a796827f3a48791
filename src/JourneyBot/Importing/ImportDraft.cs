using JourneyBot.Workshops;
using JourneyBot.Workshops.Entries;
using JourneyBot.Workshops.Forms;
using JourneyBot.Workshops.Importing;
using JourneyBot.Workshops.Steps;

namespace JourneyBot.Importing;

internal enum DraftState
{
    Open,
    Added,
    Cancelled,
}

/// <summary>A pasted list that waits for a yes, as it is stored. Decided: without its lines.</summary>
/// <param name="Lines">Contributions as JSON, in order.</param>
internal sealed record ImportDraft(string Id, DraftState State, string Step, string Form, int Count, IReadOnlyList<string> Lines)
{
    public static ImportDraft Of(string id, Import import) => new(
        id, DraftState.Open, import.Form.Step.Slug(), import.Form.Id, import.Entries.Count,
        [.. import.Entries.Select(answers => PayloadJson.Write(new Contribution(import.Form.Id, answers)))]);

    /// <summary>Null when an older or newer version wrote it.</summary>
    public Form? FindForm() => StepIds.TryParse(Step, out var step) ? StepCatalog.Form(step, Form) : null;

    public IReadOnlyList<Answers> Entries() =>
        [.. Lines.Select(PayloadJson.Read).OfType<Contribution>().Select(contribution => contribution.Answers)];

    public ImportDraft As(DraftState state) => this with { State = state, Lines = [] };
}
