using JourneyBot.Teams;
using JourneyBot.Workshops;
using JourneyBot.Workshops.Facilitation;

namespace JourneyBot.Commands;

/// <summary>Asks <see cref="Authority"/> on behalf of a turn, with what the channel told of whoever came and went.</summary>
internal sealed class Admission(Presence presence)
{
    /// <summary>Null: this person reaches the workshop with this from where they are.</summary>
    public async Task<Refusal?> RefuseAsync(Turn turn, Workshop workshop, Act act, CancellationToken cancellationToken) =>
        Authority.Admit(await VisitorAsync(turn, workshop.Opening.ConversationReference, cancellationToken), workshop, act);

    /// <summary>Null: this person may open a workshop where they are.</summary>
    public async Task<Refusal?> RefuseAsync(Turn turn, CancellationToken cancellationToken) =>
        Authority.Open(await VisitorAsync(turn, turn.Reference, cancellationToken));

    public async Task<bool> LeadsFromAfarAsync(Turn turn, Workshop workshop, CancellationToken cancellationToken) =>
        Authority.LeadsFromAfar(await VisitorAsync(turn, workshop.Opening.ConversationReference, cancellationToken), workshop);

    /// <param name="reference">Of the place that they may be out of. Read only for those who ever were taken out of anything.</param>
    private async Task<Visitor> VisitorAsync(Turn turn, string reference, CancellationToken cancellationToken)
    {
        var outOf = await presence.OutOfAsync(turn.Who.Id, turn.Also, cancellationToken);
        return outOf.Count == 0 ? turn.Visitor : turn.Visitor with { IsOut = Place.Of(reference).Doors.Any(outOf.Contains) };
    }
}
