namespace JourneyBot.Workshops.Steps;

/// <summary>
/// A field on which the team needs one answer. The facilitator's latest wins over participants' latest (DESIGN 7); what differs
/// from it stays as a proposal.
/// </summary>
public sealed record Settled(string? Value, IReadOnlyList<Proposal> Proposals)
{
    public static Settled Empty { get; } = new(null, []);
}

/// <summary>Somebody's latest answer where another one won. <paramref name="Label"/> is that entry's.</summary>
public sealed record Proposal(string Value, string Label, ParticipantId By);
