using JourneyBot.Commands;
using JourneyBot.Workshops;
using JourneyBot.Workshops.Facilitation;

namespace JourneyBot.Leading;

/// <summary>All that a status is drawn from.</summary>
/// <param name="Done">Who is done with the open step.</param>
internal sealed record StatusView(
    Journey Journey, IReadOnlyList<Participant> People, IReadOnlySet<ParticipantId> Done, DateTimeOffset Now);

internal sealed class StatusReader(Journeys journeys, IParticipantStore participants, MarkDone marks, TimeProvider time)
{
    public async Task<StatusView> ReadAsync(Workshop workshop, CancellationToken cancellationToken) => new(
        await journeys.NowAsync(workshop, cancellationToken),
        await participants.ReadAsync(workshop.Id, cancellationToken),
        await marks.ReadAsync(workshop, cancellationToken),
        time.GetUtcNow());

    public async ValueTask KeepUpAsync(Workshop workshop, DateTimeOffset since, CancellationToken cancellationToken) =>
        await journeys.SinceAsync(workshop, since, cancellationToken);
}
