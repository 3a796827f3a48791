using JourneyBot.Workshops.Facilitation;

namespace JourneyBot.Workshops.Files;

/// <summary>
/// A new workshop from a saved one, led by who asks for it, and by those who led it then. Rows keep their operations, so labels stay as they
/// were; people are new ones of the same names, since a file knows nobody's id. The rows come first and the header last: what breaks off is
/// seen by nobody, and a repeat writes only what lacks.
/// </summary>
public sealed class RestoreWorkshop(IWorkshopStore workshops, RestoredRows rows, IActivityIndex index, TimeProvider time)
{
    private readonly StartWorkshop _start = new(workshops, index, time);

    /// <param name="opening">Where; language and namelessness are those of the file.</param>
    public async Task<Outcome<Workshop>> RunAsync(
        Opening opening, Person who, SavedWorkshop saved, string operation, CancellationToken cancellationToken)
    {
        var id = StartWorkshop.IdOf(opening.Conversation, operation);
        if (await FindAsync(opening.Conversation, id, cancellationToken) is { } known)
        {
            return known;
        }

        if (await workshops.FindAsync(id, cancellationToken) is null)
        {
            await rows.WriteAsync(id, saved, operation, time.GetUtcNow(), cancellationToken);
        }

        var alike = opening with { Language = saved.Language, IsAnonymous = saved.IsAnonymous, IsPreparation = false };
        return await _start.ContinueAsync(alike, who, operation, begun => Further(begun, saved), cancellationToken);
    }

    /// <summary>The workshop if it was restored before, or why it cannot be now. Null: it can.</summary>
    public async Task<Outcome<Workshop>?> FindAsync(ConversationKey where, WorkshopId id, CancellationToken cancellationToken)
    {
        var restored = (await workshops.FindAsync(id, cancellationToken))?.Value;
        var pointer = await workshops.FindPointerAsync(where, cancellationToken);
        if (restored is { IsEnded: true } || (restored is not null && pointer?.Value == id))
        {
            return restored;
        }

        return await RefuseAsync(where, cancellationToken) is { } refusal ? refusal : default(Outcome<Workshop>?);
    }

    /// <summary>Whether a workshop is open there, in which no other one is restored.</summary>
    public async Task<Refusal?> RefuseAsync(ConversationKey where, CancellationToken cancellationToken) =>
        await workshops.FindPointerAsync(where, cancellationToken) is { Value: var id }
        && await workshops.FindAsync(id, cancellationToken) is { Value: { IsEnded: false, IsPreparation: false } open }
            ? new WorkshopIsOpenAlready(open.Step)
            : null;

    private static Workshop Further(Workshop begun, SavedWorkshop saved) => begun with
    {
        Facilitators = [.. begun.Facilitators.Union(saved.People.Where(person => person.Leads).Select(person => RestoredRows.PersonOf(person.Voice)))],
        Step = saved.Step,
        Furthest = saved.Step,
        Votes = [.. saved.Votes.Select(vote => vote.Round)],
    };
}
