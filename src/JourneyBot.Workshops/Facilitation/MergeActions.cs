using JourneyBot.Workshops.Entries;
using JourneyBot.Workshops.Steps.Actions;

namespace JourneyBot.Workshops.Facilitation;

/// <summary>One action merged into another, by their labels.</summary>
public sealed record Merged(string Label, string Kept, Written Written);

/// <summary>
/// Two actions that say the same become one, with everybody who said it; what points at the merged one points at the kept one. The
/// facilitator merges any, others what they wrote themselves. Withdrawing the merge takes it back.
/// </summary>
public sealed class MergeActions(IEntryStore entries, EntryWriter writer, TimeProvider time)
{
    public async Task<Outcome<Merged>> RunAsync(
        Workshop workshop, Request request, string label, string into, CancellationToken cancellationToken)
    {
        var journey = Journey.Fold(await entries.ReadAsync(workshop.Id, cancellationToken), workshop.Facilitators);
        if (Before(journey.Ledger, request) is { } before)
        {
            return before;
        }

        if (Find(journey, label) is not { } merged || Find(journey, into) is not { } kept)
        {
            return new NothingIsCalled(Find(journey, label) is null ? label : into);
        }

        return merged == kept ? new TheyAreOneAlready(kept.Label)
            : Authority.Refuse(workshop, request.Who.Id, Act.Merge, Wrote(request.Who, merged, journey.Ledger)) is { } no ? no
            : await WriteAsync(workshop, request, merged, kept, cancellationToken);
    }

    private async Task<Outcome<Merged>> WriteAsync(
        Workshop workshop, Request request, JourneyAction merged, JourneyAction kept, CancellationToken cancellationToken)
    {
        var operation = Operation.Of("merge", request.Draft, request.Who.Author.Value, merged.Identity, kept.Identity);
        var key = new EntryKey(StepId.Actions, request.Who.Author, operation);
        var entry = new Entry(key, time.GetUtcNow(), new Merge(merged.Identity, kept.Identity), request.Delivery);
        var written = await writer.WriteAsync(workshop, entry, isLatestWins: false, cancellationToken);
        return written.Refusal is { } refusal ? refusal : new Merged(merged.Label, kept.Label, written.Require());
    }

    /// <summary>Also on somebody's behalf: the author shown is the voice then, and who wrote it stands in the key.</summary>
    private static bool Wrote(Person who, JourneyAction action, Ledger ledger) => ledger.Find(action.Identity)?.Key.Author == who.Author;

    /// <summary>What this very delivery merged when it came first.</summary>
    private static Merged? Before(Ledger ledger, Request request) =>
        ledger.All.LastOrDefault(entry => entry.Delivery == request.Delivery && entry.Key.Author == request.Who.Author && entry.Payload is Merge)
            is { Payload: Merge merge } known
                ? new Merged(LabelOf(ledger, merge.Target), LabelOf(ledger, merge.Into), new Written(known, WasThere: true, ledger.IsWithdrawn(known.Identity)))
                : null;

    private static string LabelOf(Ledger ledger, string identity) => ledger.Labels.Of(identity) ?? Label.Of(identity);

    private static JourneyAction? Find(Journey journey, string label)
    {
        var identity = journey.Ledger.Labels.Find(label, candidate => journey.Actions.Any(action => action.Identity == candidate));
        return journey.Actions.FirstOrDefault(action => action.Identity == identity);
    }
}
