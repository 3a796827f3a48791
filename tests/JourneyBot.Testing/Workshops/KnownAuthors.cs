using JourneyBot.Workshops;
using JourneyBot.Workshops.Facilitation;

namespace JourneyBot.Testing.Workshops;

/// <summary>Everybody is known to the test; in an anonymous workshop by another id, which tells the test whose it is.</summary>
public sealed class KnownAuthors : IAuthors
{
    public static ParticipantId AliasOf(ParticipantId person) => new($"alias-of-{person.Value}");

    public ValueTask<ParticipantId> OfAsync(Workshop workshop, ParticipantId person, CancellationToken cancellationToken) =>
        ValueTask.FromResult(workshop.IsAnonymous ? AliasOf(person) : person);
}
