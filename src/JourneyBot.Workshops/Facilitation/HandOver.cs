using JourneyBot.Workshops.Entries;

namespace JourneyBot.Workshops.Facilitation;

/// <summary>
/// A preparation becomes the content of a workshop that its author started. Committed in the header with the plan; the answers follow as
/// entries of the author with what the transition owes, under ids made from the workshop's own: a repeat, or another host after a crash,
/// writes the rows that lack and no other.
/// </summary>
public sealed class HandOver(IWorkshopStore workshops, IEntryStore entries, IActivityIndex index, IAuthors authors, TimeProvider time)
{
    private readonly HeaderWriter _header = new(workshops, index);

    /// <param name="offset">Of the facilitator's clock: the plan's times are shown by it.</param>
    public Task<Outcome<Moved>> TakeAsync(
        Stored<Workshop> seen, Workshop preparation, Person who, TimeSpan offset, CancellationToken cancellationToken)
    {
        var operation = Operation.Of("hand-over", seen.Value.Id.Value, preparation.Id.Value, who.Id.Value);
        return _header.CommitAsync(
            seen, operation, workshop => Task.FromResult(Decide(workshop, preparation, who, operation, offset)), isRepeatable: false, cancellationToken);
    }

    /// <summary>Writes what is prepared into its workshop, and then marks it as used. What is there already stays as it is.</summary>
    public async Task CopyAsync(Workshop workshop, CancellationToken cancellationToken)
    {
        if (workshop is not { IsEnded: false, Prepared: { } id }
            || await workshops.FindAsync(id, cancellationToken) is not { Value.Facilitators: [var leader, ..] } preparation)
        {
            return;
        }

        var author = await authors.OfAsync(workshop, leader, cancellationToken);
        var ledger = Ledger.Read(await entries.ReadAsync(id, cancellationToken));
        var (now, moment) = (time.GetUtcNow(), 0);
        foreach (var answer in ledger.Of(StepId.Theme).Concat(ledger.Of(StepId.Persona)))
        {
            var operation = Operation.Of("prepared", workshop.Id.Value, answer.Identity);
            var key = new EntryKey(answer.Key.Step, author, operation);
            var entry = new Entry(key, now.AddTicks(moment++), new Contribution(answer.Form, answer.Answers) { OnBehalfOf = answer.OnBehalfOf }, operation);
            await entries.AddAsync(workshop.Id, entry, cancellationToken);
        }

        await UseUpAsync(preparation, workshop, cancellationToken);
    }

    private Task UseUpAsync(Stored<Workshop> preparation, Workshop workshop, CancellationToken cancellationToken)
    {
        var operation = Operation.Of("used", workshop.Id.Value);
        return _header.CommitAsync(preparation, operation, unused => Task.FromResult(UseUp(unused, operation)), isRepeatable: false, cancellationToken);
    }

    private Outcome<Decided> UseUp(Workshop preparation, string operation)
    {
        if (preparation.IsEnded)
        {
            return new PreparationIsUsed();
        }

        var now = time.GetUtcNow();
        var next = preparation.UseUp(operation, now);
        return new Decided(next, ChangeHeader.Row(next, next.MovedBy, now) with { Change = "used" });
    }

    private Outcome<Decided> Decide(Workshop workshop, Workshop preparation, Person who, string operation, TimeSpan offset)
    {
        var now = time.GetUtcNow();
        var decided = workshop.Take(preparation, who, operation, now.ToOffset(offset));
        return decided.Value is { } next
            ? new Decided(next, ChangeHeader.Row(next, who.Id, now) with { Change = "hand-over", Debts = [new(CardKind.HandedOver, next.Step)] })
            : decided.Refusal!;
    }
}
