using JourneyBot.Storage.Rows;
using JourneyBot.Workshops;
using JourneyBot.Workshops.Facilitation;

namespace JourneyBot.Storage.Stores;

/// <summary>A partition for each person who took part in something, a row for each workshop; also what <see cref="WorkshopStore"/> and <see cref="FollowerStore"/> note.</summary>
internal sealed class TraceIndex(IRows rows) : ITraceIndex
{
    public Task NoteAsync(ParticipantId person, WorkshopId id, CancellationToken cancellationToken) =>
        rows.PutAsync(Keys.TracesOf(person), KeyText.Encode(id.Value), string.Empty, cancellationToken);

    public async Task<IReadOnlyList<WorkshopId>> ReadAsync(ParticipantId person, CancellationToken cancellationToken)
    {
        var (from, to) = Keys.All;
        var noted = await rows.ReadAsync(Keys.TracesOf(person), from, to, cancellationToken);
        return [.. noted.Select(row => new WorkshopId(KeyText.Decode(row.Key)))];
    }

    public Task ForgetAsync(ParticipantId person, WorkshopId id, CancellationToken cancellationToken) =>
        rows.DeleteAsync(Keys.TracesOf(person), KeyText.Encode(id.Value), cancellationToken);
}
