using JourneyBot.Workshops.Entries;

namespace JourneyBot.Workshops.Facilitation;

/// <summary>
/// The facilitator takes an entry out of the journey without touching it: hidden, or parked for later; and brings it back. Who wrote
/// it is not told, and may still withdraw it (TEAMS.md C36).
/// </summary>
public sealed class SetEntryAside(IEntryStore entries, EntryWriter writer, TimeProvider time)
{
    public async Task<Outcome<Changed>> RunAsync(
        Workshop workshop, Request request, string label, Aside where, CancellationToken cancellationToken)
    {
        if (Authority.Refuse(workshop, request.Who.Id, Act.SetAside) is { } no)
        {
            return no;
        }

        var ledger = Ledger.Read(await entries.ReadAsync(workshop.Id, cancellationToken));
        if (ledger.Labels.Find(label) is not { } identity || ledger.Find(identity) is not { Payload: Contribution } target)
        {
            return new NothingIsCalled(label);
        }

        var operation = Operation.Of("aside", request.Draft, request.Who.Author.Value, identity, where.ToString());
        var entry = new Entry(
            new EntryKey(target.Key.Step, request.Who.Author, operation), time.GetUtcNow(), new SetAside(identity, where), request.Delivery);
        var written = await writer.WriteAsync(workshop, entry, isLatestWins: false, cancellationToken);
        return written.Refusal is { } refusal
            ? refusal
            : new Changed(target, ledger.Labels.Of(identity)!, written.Require().WasThere);
    }
}
