using JourneyBot.Workshops;
using JourneyBot.Workshops.Facilitation;

namespace JourneyBot.Commands;

/// <summary>Who, where and how: read once from the activity, never from a card.</summary>
/// <param name="Locale">The person's own language, which decides only outside a workshop.</param>
/// <param name="IsPress">A press that is answered with a card for the presser alone; else the answer is a message for all.</param>
/// <param name="Delivery">The activity's id.</param>
/// <param name="Reference">How to reach the conversation later.</param>
/// <param name="Bot">What people call us here.</param>
internal sealed record Turn(
    Person Who,
    ConversationKey Where,
    string Tenant,
    Language Locale,
    bool IsPersonal,
    bool IsPress,
    string Delivery,
    string Reference,
    string Bot,
    DateOnly Today)
{
    /// <summary>The same person as the channel calls them; where it knows no other id, the one that they have.</summary>
    public ParticipantId Also { get; init; } = Who.Id;

    /// <summary>Who asks, and from where, to decide what they may.</summary>
    public Visitor Visitor => new(Who.Id, Tenant, Where, IsPersonal);

    /// <summary>Of the person's clock; zero where it is not known.</summary>
    public TimeSpan Offset { get; init; }

    /// <summary>By the channel's clock: a repeat comes with the time of the first try.</summary>
    public DateTimeOffset SentAt { get; init; }

    /// <summary>In a dialog, which closes when something was saved.</summary>
    public bool IsInDialog { get; init; }

    /// <summary>The colleagues whom the message mentions, where the command is about somebody.</summary>
    public IReadOnlyList<Person> Mentioned { get; init; } = [];

    /// <summary>What a message here has to begin with; null: nothing.</summary>
    public string? Mention => IsPersonal ? null : Bot;
}

/// <summary>A turn in a workshop, with the language in which this person is answered.</summary>
internal sealed record Scene(Turn Turn, Stored<Workshop> Stored, Language Language)
{
    public Workshop Workshop => Stored.Value;

    /// <summary>Said from outside the workshop's conversation, by a facilitator in their personal chat.</summary>
    public bool IsRemote => Panels.Reach.IsRemote(Turn, Workshop);

    /// <summary>Met for the first time, while the team is past the first step: they are told once what happened so far.</summary>
    public bool IsLate { get; init; }

    /// <summary>Whether others read along what they must not: typed in a group while all write silently, or nobody's name may show.</summary>
    public bool IsOverheard => !Turn.IsPersonal && !Turn.IsPress && (Workshop.Withheld is not null || Workshop.IsAnonymous);
}
