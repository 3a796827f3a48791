using JourneyBot.Teams;
using JourneyBot.Workshops;
using JourneyBot.Workshops.Facilitation;

namespace JourneyBot.Extension;

/// <summary>Somebody whom the channel names, by both of the ids that it may name them by.</summary>
internal sealed record Somebody(ParticipantId Id, ParticipantId Also)
{
    /// <summary>Whoever was taken out under the channel's id alone, for those of whom only the directory's is known: it may have been they.</summary>
    public static ParticipantId Unnamed { get; } = new("unnamed");

    public IEnumerable<ParticipantId> Names(bool isIn) => Id != Also ? [Id, Also] : isIn ? [Id] : [Id, Unnamed];
}

/// <summary>Notes who was taken out of a chat or team or added to it, so that whoever is out sees nothing of it from then on.</summary>
internal sealed class ComingAndGoing(IMembershipIndex memberships, Presence presence, TimeProvider time)
{
    private const int AtOnce = 8;

    /// <summary>The channel tells it once: what is not noted now would never be.</summary>
    private const int Tries = 4;

    /// <param name="where">The team, or else the chat.</param>
    /// <param name="at">By the channel's clock; null where it does not say.</param>
    public Task NoteAsync(IEnumerable<Somebody> people, string where, bool isIn, DateTimeOffset? at, CancellationToken cancellationToken) =>
        Parallel.ForEachAsync(
            people,
            new ParallelOptions { MaxDegreeOfParallelism = AtOnce, CancellationToken = cancellationToken },
            async (somebody, cancellation) =>
            {
                foreach (var person in somebody.Names(isIn))
                {
                    await NoteAsync(person, new Membership(TurnReader.KeyOf(where), isIn, at ?? time.GetUtcNow()), cancellation);
                }
            });

    private async Task NoteAsync(ParticipantId person, Membership change, CancellationToken cancellationToken)
    {
        for (var tries = 1; ; tries++)
        {
            try
            {
                await memberships.NoteAsync(person, change, cancellationToken);
                presence.Forget(person);
                return;
            }
            catch (Exception) when (tries < Tries && !cancellationToken.IsCancellationRequested)
            {
                await Task.Delay(TimeSpan.FromMilliseconds(250 << tries), time, cancellationToken);
            }
        }
    }
}
