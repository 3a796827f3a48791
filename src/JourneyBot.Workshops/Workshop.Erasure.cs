using System.Collections.Immutable;

namespace JourneyBot.Workshops;

/// <summary>Somebody who had themselves erased here: a mark that only our hosts can make of them, kept for a day.</summary>
public sealed record Forgotten(string Mark, DateTimeOffset At);

/// <summary>What a header remembers of people who had themselves erased, and how it lets go of them (decision 0019).</summary>
public sealed partial record Workshop
{
    /// <summary>Stands where somebody stood who was erased.</summary>
    public static readonly ParticipantId Nobody = new("erased");

    /// <summary>So long after erasing nothing is taken from the person: what was written before that is erased as well.</summary>
    public static readonly TimeSpan Settling = TimeSpan.FromMinutes(2);

    /// <summary>What was on its way when it began is over by then: well after the longest turn, and before new things are taken.</summary>
    public static readonly TimeSpan Settled = TimeSpan.FromMinutes(1);

    public ImmutableArray<Forgotten> Forgotten { get; init; } = [];

    /// <summary>The same workshop without the person. No version of its own: nothing changed for the others.</summary>
    /// <param name="names">All that they are called here.</param>
    /// <param name="reference">How to reach the conversation, without them.</param>
    public Workshop Forget(IReadOnlyCollection<ParticipantId> names, Forgotten mark, string reference) => this with
    {
        Opening = Opening with { ConversationReference = reference },
        Facilitators = Facilitators.RemoveAll(names.Contains),
        MovedBy = names.Contains(MovedBy) ? Nobody : MovedBy,
        Forgotten = [.. Forgotten.Where(one => one.Mark != mark.Mark), mark],
    };

    /// <summary>Whether something that this person sent comes too late, or too early, to be taken.</summary>
    /// <param name="sent">By the channel's clock: a repeat comes with the time of the first try.</param>
    public static Refusal? Refuse(Forgotten mark, DateTimeOffset sent, DateTimeOffset now) =>
        now < mark.At + Settling || sent <= mark.At ? new YouAreBeingErased((int)Settling.TotalMinutes) : null;
}
