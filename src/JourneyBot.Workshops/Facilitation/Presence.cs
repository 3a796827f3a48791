using System.Collections.Concurrent;

namespace JourneyBot.Workshops.Facilitation;

/// <summary>
/// Who was taken out of which chats and teams. Asked of the store once per person and host, and again after half a minute, so that a contribution
/// costs no more than its rows; what the channel tells this host counts here at once.
/// </summary>
public sealed class Presence(IMembershipIndex memberships, TimeProvider time)
{
    private static readonly TimeSpan Fresh = TimeSpan.FromSeconds(30);
    private const int MostKnown = 50_000;

    private readonly ConcurrentDictionary<ParticipantId, (IReadOnlyList<Membership> Changes, DateTimeOffset At)> _known = new();

    /// <summary>Where the person is out, by the last that was told of each place. At most 30 seconds behind another host.</summary>
    /// <param name="also">The same person as the channel calls them: it may have named them by either id.</param>
    public async ValueTask<IReadOnlyList<ConversationKey>> OutOfAsync(ParticipantId person, ParticipantId also, CancellationToken cancellationToken)
    {
        var changes = await ChangesAsync(person, cancellationToken);
        var others = also == person ? [] : await ChangesAsync(also, cancellationToken);
        return changes.Count + others.Count == 0
            ? []
            : [.. changes.Concat(others).GroupBy(change => change.Where).Where(same => !same.MaxBy(change => change.At)!.IsIn).Select(same => same.Key)];
    }

    /// <summary>The channel told something of this person.</summary>
    public void Forget(ParticipantId person) => _known.TryRemove(person, out _);

    private async ValueTask<IReadOnlyList<Membership>> ChangesAsync(ParticipantId person, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        if (_known.TryGetValue(person, out var known) && now - known.At < Fresh)
        {
            return known.Changes;
        }

        var changes = await memberships.ReadAsync(person, cancellationToken);
        if (_known.Count >= MostKnown)
        {
            _known.Clear();
        }

        _known[person] = (changes, now);
        return changes;
    }
}
