using JourneyBot.Workshops.Entries;
using JourneyBot.Workshops.Forms;
using JourneyBot.Workshops.People;
using JourneyBot.Workshops.Steps;

namespace JourneyBot.Workshops.Facilitation;

/// <summary>An entry that says something else now.</summary>
public sealed record Edited(Form Form, Entry Target, string Label, Answers Answers)
{
    /// <summary>Whose words they are; null: those of who wrote them.</summary>
    public string? OnBehalfOf { get; init; }
}

/// <summary>
/// Changes what an entry says: one's own until its step is left, any for the facilitator. A new row each time; what stood there
/// before stays in its history.
/// </summary>
public sealed class EditEntry(IEntryStore entries, EntryWriter writer, TimeProvider time)
{
    /// <summary>As a form card sends it: all answers anew.</summary>
    public Task<Outcome<Edited>> ReplaceAsync(
        Workshop workshop, Request request, string identity, RawAnswers raw, DateOnly today, CancellationToken cancellationToken) =>
        ChangeAsync(workshop, request, identity, edited => Read(workshop, edited, raw, today), cancellationToken);

    /// <summary>As typed: the line is read as the form reads lines, or as "Effect: large"; else it is the entry's text. The other answers stay.</summary>
    public Task<Outcome<Edited>> ReadAsync(
        Workshop workshop, Request request, string label, string text, DateOnly today, CancellationToken cancellationToken) =>
        ChangeAsync(workshop, request, label, edited => Read(edited, new FormReader(edited.Form, today), text), cancellationToken);

    /// <summary>The entry with what it says now, if this person may change it.</summary>
    public async Task<Outcome<Edited>> FindAsync(Workshop workshop, Person who, string identity, CancellationToken cancellationToken)
    {
        var ledger = Ledger.Read(await entries.ReadAsync(workshop.Id, cancellationToken));
        var target = ledger.Find(identity) ?? ledger.Find(ledger.Labels.Find(identity) ?? string.Empty);
        if (target?.Payload is not Contribution contribution || StepCatalog.Form(target.Key.Step, contribution.Form) is not { } form)
        {
            return new NothingIsCalled(identity);
        }

        if (workshop.IsEnded)
        {
            return new WorkshopHasEnded();
        }

        var label = ledger.Labels.Of(target.Identity) ?? Label.Of(target.Identity);
        var edited = new Edited(form, target, label, ledger.AnswersOf(target)) { OnBehalfOf = ledger.OnBehalfOf(target) };
        return Authority.Refuse(workshop, who.Id, Act.Edit, isOwn: target.Key.Author == who.Author) is { } no ? no
            : target.Key.Step < workshop.Step && !Authority.Leads(workshop, who.Id) ? new StepIsLeftForEdits(target.Key.Step)
            : edited;
    }

    private async Task<Outcome<Edited>> ChangeAsync(
        Workshop workshop, Request request, string identity, Func<Edited, Outcome<Edited>> read, CancellationToken cancellationToken)
    {
        var found = await FindAsync(workshop, request.Who, identity, cancellationToken);
        if (found.Value is not { } edited)
        {
            return found;
        }

        var changed = read(edited);
        return changed.Refusal is { } refusal ? refusal : await WriteAsync(workshop, request, changed.Require(), cancellationToken);
    }

    private static Outcome<Edited> Read(Workshop workshop, Edited edited, RawAnswers raw, DateOnly today)
    {
        var (name, read) = (OnBehalf.Of(raw), new FormReader(edited.Form, today).Read(raw));
        return (read.Refusal ?? OnBehalf.Check(workshop, name)) is { } refusal
            ? refusal
            : edited with { Answers = read.Require(), OnBehalfOf = name };
    }

    private static Outcome<Edited> Read(Edited edited, FormReader reader, string text)
    {
        var answers = edited.Answers;
        foreach (var (id, said) in edited.Form.ReadLine?.Invoke(text) ?? edited.Form.ReadNamed(text) ?? new RawAnswers { [TextField(edited)] = text })
        {
            if (edited.Form.FindInput(id) is not { } field)
            {
                continue;
            }

            var read = reader.ReadOne(field, said);
            if (read.Refusal is { } refusal)
            {
                return refusal;
            }

            answers = read.Require().Count > 0 ? answers.With(field.Id, read.Require()) : answers;
        }

        return edited with { Answers = answers };
    }

    /// <summary>What free text answers on the form, or the first thing that was written.</summary>
    private static string TextField(Edited edited) =>
        edited.Form.FreeTextField is { } free && edited.Answers.Has(free) ? free : edited.Answers.First().Key;

    private async Task<Outcome<Edited>> WriteAsync(Workshop workshop, Request request, Edited edited, CancellationToken cancellationToken)
    {
        var target = edited.Target;
        if (edited.Form.LineField is { } list && edited.Answers.All(list.Id).Count > 1)
        {
            return new OneEntryStaysOne(edited.Label);
        }

        if (PayloadJson.Write(new Contribution(edited.Form.Id, edited.Answers)).Length is > Limits.AllAnswers and var length)
        {
            return new AnswersAreTooLong(length);
        }

        if (await entries.RefuseAsync(workshop, request.Who, edited.Form, edited.Answers, cancellationToken) is { } notTheirs)
        {
            return notTheirs;
        }

        var operation = Operation.Of(
            "edit", request.Draft, request.Who.Author.Value, target.Identity, edited.Answers.ToCanonicalText() + OnBehalf.Mark(edited.OnBehalfOf));
        var key = new EntryKey(target.Key.Step, request.Who.Author, operation);
        var entry = new Entry(key, time.GetUtcNow(), new Edit(target.Identity, edited.Answers) { OnBehalfOf = edited.OnBehalfOf }, request.Delivery);
        var written = await writer.WriteAsync(workshop, entry, isLatestWins: false, cancellationToken);
        return written.Refusal is { } refusal ? refusal : edited;
    }
}
