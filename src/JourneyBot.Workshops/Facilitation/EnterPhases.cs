using JourneyBot.Workshops.Entries;
using JourneyBot.Workshops.Forms;
using JourneyBot.Workshops.Steps.Phases;

namespace JourneyBot.Workshops.Facilitation;

/// <summary>
/// The quick start (A059-A061): usual phases as ordinary entries of the facilitator, each of which can be taken back. Only where there is
/// no phase yet: phases that the team found are worth more. A repeat goes on where a crash stopped it.
/// </summary>
public sealed class EnterPhases(IEntryStore entries, EntryWriter writer, TimeProvider time)
{
    /// <param name="size">Of the template; null: the one that fits the business model.</param>
    public async Task<Outcome<Saved>> RunAsync(Workshop workshop, Request request, int? size, CancellationToken cancellationToken)
    {
        if (Authority.Refuse(workshop, request.Who.Id, Act.Arrange) is { } no)
        {
            return no;
        }

        if (workshop.Accept(StepId.Phases) is { } refusal)
        {
            return refusal;
        }

        var journey = Journey.Fold(await entries.ReadAsync(workshop.Id, cancellationToken), workshop.Facilitators);
        var (names, before) = (Stages.Template(journey.Theme, size, workshop.Language), Before(journey.Ledger, request));
        return before.Count > 0 && !IsPartOf(names, before) ? new Saved(before)
            : before.Count == 0 && journey.Phases.Count > 0 ? new PhasesAreThereAlready(journey.Phases.Count)
            : await WriteAsync(workshop, request, names, cancellationToken);
    }

    /// <summary>The first of these and no more: the rest is still owed. Not when the theme asks for others by now.</summary>
    private static bool IsPartOf(IReadOnlyList<string> names, List<Written> before) =>
        before.Count < names.Count && before.Select(NameOf).SequenceEqual(names.Take(before.Count));

    private static string? NameOf(Written written) => ((Contribution)written.Entry.Payload).Answers[PhasesForm.Name];

    private async Task<Outcome<Saved>> WriteAsync(
        Workshop workshop, Request request, IReadOnlyList<string> names, CancellationToken cancellationToken)
    {
        var (written, now) = (new List<Written>(), time.GetUtcNow());
        foreach (var name in names)
        {
            var operation = Operation.Of("quick start", request.Draft, request.Who.Author.Value, name);
            var contribution = new Contribution(PhasesForm.Form.Id, new Answers { { PhasesForm.Name, name } });
            var entry = new Entry(new EntryKey(StepId.Phases, request.Who.Author, operation), now.AddTicks(written.Count), contribution, request.Delivery);
            var outcome = await writer.WriteAsync(workshop, entry, isLatestWins: false, cancellationToken);
            if (outcome.Refusal is { } refusal)
            {
                return refusal;
            }

            written.Add(outcome.Require());
        }

        return new Saved(written);
    }

    /// <summary>What this very delivery wrote before it came again.</summary>
    private static List<Written> Before(Ledger ledger, Request request) =>
    [
        .. ledger.Entries
            .Where(entry => entry.Delivery == request.Delivery && entry.Key.Author == request.Who.Author)
            .Select(entry => new Written(entry, WasThere: true, ledger.IsWithdrawn(entry.Identity))),
    ];
}
