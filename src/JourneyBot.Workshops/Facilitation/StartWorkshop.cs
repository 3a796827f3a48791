using System.Collections.Immutable;

namespace JourneyBot.Workshops.Facilitation;

/// <summary>Opens a workshop in a conversation that has none. It asks nothing that has a good default.</summary>
public sealed class StartWorkshop(IWorkshopStore workshops, IActivityIndex index, TimeProvider time)
{
    private const int Tries = 3;

    /// <param name="opening">The id is made here from the conversation and the operation; what is in it is ignored.</param>
    public async Task<Outcome<Workshop>> RunAsync(Opening opening, Person who, string operation, CancellationToken cancellationToken)
    {
        var id = new WorkshopId("w" + Operation.Of("workshop", opening.Conversation.Value, operation));
        for (var tries = 0; tries < Tries; tries++)
        {
            var pointer = await workshops.FindPointerAsync(opening.Conversation, cancellationToken);
            var open = pointer is null ? null : (await workshops.FindAsync(pointer.Value, cancellationToken))?.Value;
            if (open is { IsEnded: false } || open?.Id == id)
            {
                return open.Id == id ? open : new WorkshopIsOpenAlready(open.Step);
            }

            var workshop = await CreateAsync(opening with { Id = id }, who, operation, cancellationToken);
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

        return new TooManyAtOnce();
    }

    private async Task<Workshop> CreateAsync(Opening opening, Person who, string operation, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        var workshop = Workshop.Start(opening, who, operation, now);
        ImmutableArray<Debt> debts = [new(CardKind.Form, StepId.Theme), new(CardKind.Board, StepId.Theme)];
        var transition = new Transition(workshop.Version, operation, null, StepId.Theme, who.Id, now, [], debts);
        await index.TouchAsync(opening.Id, now, cancellationToken);
        if (await workshops.CreateAsync(workshop, transition, cancellationToken))
        {
            return workshop;
        }

        // A repeat after a crash between the header and the pointer.
        return (await workshops.FindAsync(opening.Id, cancellationToken))?.Value ?? workshop;
    }
}
