using JourneyBot.Storage.Documents;
using JourneyBot.Storage.Rows;
using JourneyBot.Workshops;
using JourneyBot.Workshops.Facilitation;

namespace JourneyBot.Storage.Stores;

internal sealed class ParticipantStore(IRows rows) : IParticipantStore
{
    public async Task<Participant?> FindAsync(WorkshopId id, ParticipantId person, CancellationToken cancellationToken) =>
        await rows.FindAsync(Keys.Partition(id), Keys.Of(person), cancellationToken) is { } row ? ParticipantDocument.Read(row.Content) : null;

    public async Task<bool> AddAsync(WorkshopId id, Participant participant, CancellationToken cancellationToken) =>
        await rows.InsertAsync(Keys.Partition(id), Keys.Of(participant.Id), ParticipantDocument.Write(participant), cancellationToken) is not null;

    public Task SaveAsync(WorkshopId id, Participant participant, CancellationToken cancellationToken) =>
        rows.PutAsync(Keys.Partition(id), Keys.Of(participant.Id), ParticipantDocument.Write(participant), cancellationToken);

    public async Task<IReadOnlyList<Participant>> ReadAsync(WorkshopId id, CancellationToken cancellationToken)
    {
        var (from, to) = Keys.Participants;
        var found = await rows.ReadAsync(Keys.Partition(id), from, to, cancellationToken);
        return [.. found.Select(row => ParticipantDocument.Read(row.Content))];
    }
}
