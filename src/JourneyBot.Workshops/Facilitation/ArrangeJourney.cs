using JourneyBot.Workshops.Entries;
using JourneyBot.Workshops.Forms;

namespace JourneyBot.Workshops.Facilitation;

/// <summary>The facilitator puts things in order: moves an action or phase behind another one, clears a settled field.</summary>
public sealed class ArrangeJourney(IEntryStore entries, EntryWriter writer, TimeProvider time)
{
    /// <param name="target">An action's label or a phase's name, as typed.</param>
    /// <param name="after">The same; null moves it to the front.</param>
    public async Task<Outcome<Written>> MoveAsync(
        Workshop workshop, Request request, string target, string? after, CancellationToken cancellationToken)
    {
        if (Authority.Refuse(workshop, request.Who.Id, Act.Arrange) is { } no)
        {
            return no;
        }

        var journey = Journey.Fold(await entries.ReadAsync(workshop.Id, cancellationToken), workshop.Facilitators);
        var step = StepOf(journey, target);
        if (step is null || (after is not null && StepOf(journey, after) != step))
        {
            return new NothingIsCalled(step is null ? target : after!);
        }

        return await WriteAsync(workshop, request, step.Value, new Placement(target, after), cancellationToken);
    }

    /// <summary>Empties a field of the theme or the persona: nobody's earlier answer counts any more.</summary>
    public async Task<Outcome<Written>> ClearAsync(
        Workshop workshop, Request request, Form form, Field field, CancellationToken cancellationToken)
    {
        if (Authority.Refuse(workshop, request.Who.Id, Act.Arrange) is { } no)
        {
            return no;
        }

        var cleared = new Contribution(form.Id, new Answers { { field.Id, string.Empty } });
        return await WriteAsync(workshop, request, form.Step, cleared, cancellationToken);
    }

    private static StepId? StepOf(Journey journey, string name)
    {
        if (journey.Ledger.Labels.Find(name, identity => journey.Actions.Any(action => action.Identity == identity)) is not null)
        {
            return StepId.Actions;
        }

        var folded = Folding.Fold(name);
        return journey.Phases.Any(phase => phase.Key == folded) ? StepId.Phases : null;
    }

    private async Task<Outcome<Written>> WriteAsync(
        Workshop workshop, Request request, StepId step, Payload payload, CancellationToken cancellationToken)
    {
        var operation = Operation.Of("arrange", request.Draft, request.Who.Author.Value, PayloadJson.Write(payload));
        var entry = new Entry(new EntryKey(step, request.Who.Author, operation), time.GetUtcNow(), payload, request.Delivery);
        return await writer.WriteAsync(workshop, entry, isLatestWins: true, cancellationToken);
    }
}
