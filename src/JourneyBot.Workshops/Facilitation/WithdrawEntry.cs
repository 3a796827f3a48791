using JourneyBot.Workshops.Entries;

namespace JourneyBot.Workshops.Facilitation;

/// <summary>Who asks for what with which press or message. <paramref name="Draft"/>: the id drawn into the card, or the message's id.</summary>
public sealed record Request(Person Who, string Draft, string Delivery);

/// <summary>An entry taken back or put back.</summary>
public sealed record Changed(Entry Target, string Label, bool WasThere);

/// <summary>Takes an entry back (own ones; the facilitator any) and puts it back. Rows stay; the fold leaves them out.</summary>
public sealed class WithdrawEntry(IEntryStore entries, EntryWriter writer, TimeProvider time)
{
    /// <summary>The person's last contribution that counts, or last change to one.</summary>
    public async Task<Outcome<Changed>> UndoAsync(Workshop workshop, Request request, CancellationToken cancellationToken)
    {
        var ledger = await LedgerAsync(workshop, cancellationToken);
        var repeated = ledger.All.LastOrDefault(entry => entry.Payload is Withdraw && entry.Delivery == request.Delivery && entry.Key.Author == request.Who.Author);
        var target = repeated?.Payload is Withdraw earlier
            ? ledger.Find(earlier.Target)
            : ledger.All.LastOrDefault(entry => entry.Payload is Contribution or Edit or Merge
                && entry.Key.Author == request.Who.Author && !ledger.IsWithdrawn(entry.Identity));
        return target is null
            ? new NothingToWithdraw()
            : await WriteAsync(workshop, request, ledger, target, new Withdraw(target.Identity), cancellationToken);
    }

    /// <param name="identity">As a card carries it, or a label as typed.</param>
    public Task<Outcome<Changed>> WithdrawAsync(Workshop workshop, Request request, string identity, CancellationToken cancellationToken) =>
        ChangeAsync(workshop, request, identity, target => new Withdraw(target), cancellationToken);

    public Task<Outcome<Changed>> RestoreAsync(Workshop workshop, Request request, string identity, CancellationToken cancellationToken) =>
        ChangeAsync(workshop, request, identity, target => new Restore(target), cancellationToken);

    private async Task<Outcome<Changed>> ChangeAsync(
        Workshop workshop, Request request, string identity, Func<string, Payload> payload, CancellationToken cancellationToken)
    {
        var ledger = await LedgerAsync(workshop, cancellationToken);
        if ((ledger.Find(identity) ?? ledger.Find(ledger.Labels.Find(identity) ?? string.Empty)) is not { } target)
        {
            return new NothingIsCalled(identity);
        }

        return Authority.Refuse(workshop, request.Who.Id, Act.Withdraw, isOwn: target.Key.Author == request.Who.Author) is { } no
            ? no
            : await WriteAsync(workshop, request, ledger, target, payload(target.Identity), cancellationToken);
    }

    private async Task<Outcome<Changed>> WriteAsync(
        Workshop workshop, Request request, Ledger ledger, Entry target, Payload payload, CancellationToken cancellationToken)
    {
        var operation = Operation.Of(payload.GetType().Name, request.Draft, request.Who.Author.Value, target.Identity);
        var key = new EntryKey(target.Key.Step, request.Who.Author, operation);
        var entry = new Entry(key, time.GetUtcNow(), payload, request.Delivery);
        var written = await writer.WriteAsync(workshop, entry, isLatestWins: false, cancellationToken);
        return written.Refusal is { } refusal
            ? refusal
            : new Changed(target, LabelOf(ledger, target), written.Require().WasThere);
    }

    /// <summary>Of a change: what it changed.</summary>
    private static string LabelOf(Ledger ledger, Entry target)
    {
        var identity = target.Payload switch
        {
            Edit edit => edit.Target,
            Merge merge => merge.Target,
            _ => target.Identity,
        };
        return ledger.Labels.Of(identity) ?? Label.Of(identity);
    }

    private async Task<Ledger> LedgerAsync(Workshop workshop, CancellationToken cancellationToken) =>
        Ledger.Read(await entries.ReadAsync(workshop.Id, cancellationToken));
}
