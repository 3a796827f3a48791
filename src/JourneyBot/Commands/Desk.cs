using System.Collections.Concurrent;
using JourneyBot.Workshops;
using JourneyBot.Workshops.Facilitation;

namespace JourneyBot.Commands;

/// <summary>
/// Finds the workshop that a turn is about: one point read. Which one is open in a conversation is read once more, and again
/// when that one has ended: its pointer moves only then, or from a preparation to the workshop that is started beside it.
/// </summary>
internal sealed class Desk(IWorkshopStore workshops, Attendance attendance, IAuthors authors, Admission admission, Privacy.Footprints footprints)
{
    private const int MostKnown = 10_000;

    private readonly ConcurrentDictionary<ConversationKey, WorkshopId> _known = new();

    /// <summary>For something to contribute.</summary>
    public Task<Outcome<Scene>> OpenAsync(Turn turn, WorkshopId? named, CancellationToken cancellationToken) =>
        OpenAsync(turn, named, Act.Contribute, cancellationToken);

    public Task<Outcome<Scene>> OpenAsync(Turn turn, Command command, CancellationToken cancellationToken) =>
        OpenAsync(turn, command.Workshop, CommandActs.Of(command), cancellationToken);

    private async Task<Outcome<Scene>> OpenAsync(Turn turn, WorkshopId? named, Act act, CancellationToken cancellationToken)
    {
        var found = named is { } id
            ? await workshops.FindAsync(id, cancellationToken)
            : await FindAsync(turn.Where, cancellationToken);
        if (found is not { } stored)
        {
            return new NoWorkshopIsOpen();
        }

        if (await admission.RefuseAsync(turn, stored.Value, act, cancellationToken) is { } no)
        {
            return no;
        }

        if (await footprints.RefuseAsync(turn, stored.Value, act, cancellationToken) is { } early)
        {
            return early;
        }

        if (stored.Value.IsLedBy(turn.Who.Id) && !stored.Value.IsEnded)
        {
            await attendance.NoteLeaderAsync(stored.Value.Id, turn.Who, cancellationToken);
        }

        var chosen = await attendance.LanguageOfAsync(stored.Value.Id, turn.Who.Id, cancellationToken);
        await footprints.NoteAsync(turn, stored.Value.Id, act, cancellationToken);
        var author = await authors.OfAsync(stored.Value, turn.Who.Id, cancellationToken);
        return new Scene(turn with { Who = turn.Who with { Author = author } }, stored, chosen ?? stored.Value.Language)
        {
            IsLate = stored.Value is { IsEnded: false, Furthest: > StepId.Theme } && !stored.Value.IsLedBy(turn.Who.Id)
                && !await attendance.IsSeenAsync(stored.Value.Id, turn.Who.Id, cancellationToken),
        };
    }

    /// <summary>From now on somebody who came late was seen here: who was told what happened so far is not told again.</summary>
    public Task MeetAsync(Scene scene, CancellationToken cancellationToken) =>
        scene.IsLate ? attendance.NoteAsync(scene.Workshop.Id, scene.Turn.Who, cancellationToken) : Task.CompletedTask;

    private async Task<Stored<Workshop>?> FindAsync(ConversationKey where, CancellationToken cancellationToken)
    {
        if (_known.TryGetValue(where, out var known)
            && await workshops.FindAsync(known, cancellationToken) is { Value: { IsEnded: false, IsPreparation: false } } open)
        {
            return open;
        }

        if (await workshops.FindPointerAsync(where, cancellationToken) is not { Value: var id })
        {
            return null;
        }

        if (_known.Count >= MostKnown)
        {
            _known.Clear();
        }

        _known[where] = id;
        return await workshops.FindAsync(id, cancellationToken);
    }
}
