using System.Collections.Immutable;

namespace JourneyBot.Workshops.Facilitation;

/// <summary>Opens a workshop in a conversation that has none. It asks nothing that has a good default.</summary>
public sealed class StartWorkshop(IWorkshopStore workshops, IActivityIndex index, TimeProvider time)
{
    private const int Tries = 3;

    /// <param name="opening">The id is made here from the conversation and the operation; what is in it is ignored.</param>
    public Task<Outcome<Workshop>> RunAsync(Opening opening, Person who, string operation, CancellationToken cancellationToken) =>
        RunAsync(opening, who, operation, isPrepared: false, cancellationToken);

    /// <param name="isPrepared">Who starts it has prepared something, which is to be offered.</param>
    public Task<Outcome<Workshop>> RunAsync(Opening opening, Person who, string operation, bool isPrepared, CancellationToken cancellationToken) =>
        RunAsync(opening, who, operation, begun => (begun, Debts(begun.Opening, isPrepared)), cancellationToken);

    /// <summary>The same where its rows are there already: it goes on at a later step, whose cards are owed.</summary>
    internal Task<Outcome<Workshop>> ContinueAsync(Opening opening, Person who, string operation, Func<Workshop, Workshop> further, CancellationToken cancellationToken) =>
        RunAsync(opening, who, operation, begun => (further(begun), [new(CardKind.Form, further(begun).Step), new(CardKind.Board, further(begun).Step)]), cancellationToken);

    /// <summary>The workshop that the operation opens there.</summary>
    public static WorkshopId IdOf(ConversationKey where, string operation) => new("w" + Operation.Of("workshop", where.Value, operation));

    private async Task<Outcome<Workshop>> RunAsync(
        Opening opening, Person who, string operation, Func<Workshop, (Workshop, ImmutableArray<Debt>)> begin, CancellationToken cancellationToken)
    {
        var id = IdOf(opening.Conversation, operation);
        var isErased = false;
        for (var tries = 0; tries < Tries; tries++)
        {
            var pointer = await workshops.FindPointerAsync(opening.Conversation, cancellationToken);
            var open = pointer is null ? null : (await workshops.FindAsync(pointer.Value, cancellationToken))?.Value;
            // A preparation in one's personal chat does not stand in the way of a workshop there.
            if (open?.Id == id || (open is { IsEnded: false } && (opening.IsPreparation || !open.IsPreparation)))
            {
                return open.Id == id ? open : new WorkshopIsOpenAlready(open.Step);
            }

            var begun = Workshop.Start(opening with { Id = id, Previous = HeldBefore(open) }, who, operation, time.GetUtcNow());
            if (await CreateAsync(begin(begun), cancellationToken) is not { } workshop)
            {
                // It is not there, and cannot be created: unless the store was wrong about one of them.
                isErased = true;
                continue;
            }

            if (workshop.IsEnded)
            {
                // A late repeat: the conversation may be at another one by now.
                return workshop;
            }

            if (await workshops.PointAsync(opening.Conversation, id, pointer, cancellationToken))
            {
                return workshop;
            }
        }

        return isErased ? new WorkshopWasErased() : new TooManyAtOnce();
    }

    /// <summary>Null: it was erased.</summary>
    private async Task<Workshop?> CreateAsync((Workshop Workshop, ImmutableArray<Debt> Debts) begun, CancellationToken cancellationToken)
    {
        var workshop = begun.Workshop;
        var transition = new Transition(workshop.Version, workshop.LastOperation, null, workshop.Step, workshop.MovedBy, workshop.MovedAt, [], begun.Debts);
        await index.TouchAsync(workshop.Id, workshop.MovedAt, cancellationToken);
        if (await workshops.CreateAsync(workshop, transition, cancellationToken))
        {
            return workshop;
        }

        // A repeat after a crash between the header and the pointer.
        return (await workshops.FindAsync(workshop.Id, cancellationToken))?.Value;
    }

    /// <summary>A preparation beside it was no workshop: the one before it is meant.</summary>
    private static WorkshopId? HeldBefore(Workshop? pointed) => pointed is { IsPreparation: true } ? pointed.Opening.Previous : pointed?.Id;

    private static ImmutableArray<Debt> Debts(Opening opening, bool isPrepared)
    {
        if (opening.IsPreparation)
        {
            return [new(CardKind.Form, StepId.Theme), new(CardKind.Form, StepId.Persona), new(CardKind.Preparation, StepId.Theme)];
        }

        List<Debt> debts = [new(CardKind.Form, StepId.Theme), new(CardKind.Board, StepId.Theme)];
        if (opening.Previous is not null)
        {
            debts.Add(new(CardKind.CarryOffer, StepId.Theme));
        }

        if (isPrepared)
        {
            debts.Add(new(CardKind.PreparationOffer, StepId.Theme));
        }

        return [.. debts];
    }
}
