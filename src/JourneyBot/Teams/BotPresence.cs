using JourneyBot.Workshops;
using JourneyBot.Workshops.Facilitation;

namespace JourneyBot.Teams;

/// <summary>
/// From which chats and teams the bot was taken out: nothing is sent there, and nobody is asked there, until it is added again. Told by the channel,
/// noted as for people who come and go; known to all hosts within five seconds.
/// </summary>
internal sealed class BotPresence(IMembershipIndex memberships, TimeProvider time)
{
    private static readonly ParticipantId Bot = new("the bot");
    private static readonly TimeSpan Fresh = TimeSpan.FromSeconds(5);

    private volatile Known _known = new(new HashSet<ConversationKey>(), default);

    /// <param name="where">The team, or else the chat.</param>
    public async Task NoteAsync(string where, bool isIn, DateTimeOffset at, CancellationToken cancellationToken)
    {
        await memberships.NoteAsync(Bot, new Membership(TurnReader.KeyOf(where), isIn, at), cancellationToken);
        await ReadAsync(cancellationToken);
    }

    public Task<bool> IsOutAsync(Workshop workshop, CancellationToken cancellationToken) => IsOutAsync(workshop.Opening.ConversationReference, cancellationToken);

    /// <param name="reference">How the conversation is reached.</param>
    public async Task<bool> IsOutAsync(string reference, CancellationToken cancellationToken)
    {
        var known = _known;
        if (time.GetUtcNow() - known.At >= Fresh)
        {
            known = await ReadAsync(cancellationToken);
        }

        return known.Out.Count > 0 && Place.Of(reference).Doors.Any(known.Out.Contains);
    }

    /// <summary>By what this host knows without asking: somebody speaks from where the bot should not be, so it is there.</summary>
    public bool MayBeOut(string where) => _known.Out.Contains(TurnReader.KeyOf(where));

    private async Task<Known> ReadAsync(CancellationToken cancellationToken)
    {
        var at = time.GetUtcNow();
        var all = await memberships.ReadAsync(Bot, cancellationToken);
        return _known = new Known(all.Where(change => !change.IsIn).Select(change => change.Where).ToHashSet(), at);
    }

    private sealed record Known(IReadOnlySet<ConversationKey> Out, DateTimeOffset At);
}
