using JourneyBot.Commands;
using JourneyBot.Workshops;
using JourneyBot.Workshops.Facilitation;
using JourneyBot.Workshops.Sharing;

namespace JourneyBot.Leading;

/// <summary>All that a status is drawn from.</summary>
/// <param name="Done">Who is done with the open step.</param>
internal sealed record StatusView(
    Journey Journey, IReadOnlyList<Participant> People, IReadOnlySet<ParticipantId> Done, DateTimeOffset Now)
{
    /// <summary>What readers say of the map; of an ended workshop only.</summary>
    public Voices Voices { get; init; } = Voices.None;
}

internal sealed class StatusReader(Journeys journeys, IParticipantStore participants, MarkDone marks, React react, TimeProvider time)
{
    public async Task<StatusView> ReadAsync(Workshop workshop, CancellationToken cancellationToken) => new(
        await journeys.NowAsync(workshop, cancellationToken),
        await participants.ReadAsync(workshop.Id, cancellationToken),
        await marks.ReadAsync(workshop, cancellationToken),
        time.GetUtcNow())
    {
        Voices = workshop.IsEnded ? await react.ReadAsync(workshop, cancellationToken) : Voices.None,
    };

    public async ValueTask KeepUpAsync(Workshop workshop, DateTimeOffset since, CancellationToken cancellationToken) =>
        await journeys.SinceAsync(workshop, since, cancellationToken);
}
