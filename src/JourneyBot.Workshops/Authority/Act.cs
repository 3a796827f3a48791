using System.Runtime.CompilerServices;

namespace JourneyBot.Workshops;

/// <summary>The least that somebody has to be to a workshop.</summary>
public enum Rank
{
    /// <summary>It is about themselves: also when they were taken out of the chat.</summary>
    Self,

    /// <summary>Whoever is in the conversation, observers too.</summary>
    Anybody,

    /// <summary>Whoever takes part: anybody in the conversation who does not observe.</summary>
    Participant,

    /// <summary>Who wrote it, or a facilitator.</summary>
    Author,

    Facilitator,
}

/// <summary>From where it may be asked for.</summary>
public enum Distance
{
    /// <summary>In the workshop's own conversation.</summary>
    Here,

    /// <summary>Also by a facilitator, from their personal chat.</summary>
    Afar,

    /// <summary>Wherever its card is: the card carries a signed capability of its own.</summary>
    Anywhere,
}

/// <summary>
/// What somebody may want of a workshop: a closed set, each with who may, from where, and how all others are refused (DESIGN 7). A new one is one
/// line here; whoever carries it out asks <see cref="Authority"/>.
/// </summary>
public sealed class Act
{
    public static readonly Act Read = Anybody();
    public static readonly Act Oversee = Anybody(Distance.Afar);
    public static readonly Act Introduce = Anybody();
    public static readonly Act React = Anybody();
    public static readonly Act Follow = Anybody(Distance.Anywhere);
    public static readonly Act StopFollowing = Of(Rank.Self, Distance.Anywhere, () => new CardIsOfAnotherConversation());

    public static readonly Act AskAboutOneself = Of(Rank.Self, Distance.Anywhere, () => new CardIsOfAnotherConversation());

    public static readonly Act Contribute = Participants();
    public static readonly Act Group = Participants(Distance.Afar);
    public static readonly Act Vote = Participants();
    public static readonly Act MarkDone = Participants();
    public static readonly Act TakeOver = Participants();

    public static readonly Act Edit = Authors<OnlyTheAuthorEdits>();
    public static readonly Act Withdraw = Authors<OnlyTheAuthorWithdraws>();
    public static readonly Act Merge = Authors<OnlyTheAuthorMerges>(Distance.Afar);
    public static readonly Act PutOff = Authors<OnlyWhoNamedItPutsOff>();

    public static readonly Act Move = Facilitators<OnlyTheFacilitatorAdvances>(Distance.Afar);
    public static readonly Act End = Facilitators<OnlyTheFacilitatorEnds>(Distance.Afar);
    public static readonly Act Silence = Facilitators<OnlyTheFacilitatorSilences>(Distance.Afar);
    public static readonly Act SetAside = Facilitators<OnlyTheFacilitatorSetsAside>(Distance.Afar);
    public static readonly Act HoldVote = Facilitators<OnlyTheFacilitatorHoldsVotes>(Distance.Afar);
    public static readonly Act KeepTime = Facilitators<OnlyTheFacilitatorKeepsTime>(Distance.Afar);
    public static readonly Act Arrange = Facilitators<OnlyTheFacilitatorArranges>();
    public static readonly Act NameFacilitator = Facilitators<OnlyTheFacilitatorNames>();
    public static readonly Act CarryOver = Facilitators<OnlyTheFacilitatorCarriesOver>();
    public static readonly Act TakePrepared = Facilitators<OnlyWhoPreparedTakesIt>();
    public static readonly Act RevokeLinks = Facilitators<OnlyTheFacilitatorRevokes>();
    public static readonly Act Erase = Facilitators<OnlyTheFacilitatorErases>();

    private readonly string _name;
    private readonly Func<Refusal> _refusal;

    private Act(Rank rank, Distance distance, Func<Refusal> refusal, string name) =>
        (Rank, Distance, _refusal, _name) = (rank, distance, refusal, name);

    public Rank Rank { get; }

    public Distance Distance { get; }

    /// <summary>What whoever is not of the rank is told.</summary>
    public Refusal Refuse() => _refusal();

    public override string ToString() => _name;

    private static Act Anybody(Distance distance = Distance.Here, [CallerMemberName] string name = "") =>
        Of(Rank.Anybody, distance, () => new CardIsOfAnotherConversation(), name);

    private static Act Participants(Distance distance = Distance.Here, [CallerMemberName] string name = "") =>
        Of(Rank.Participant, distance, () => new ObserversOnlyRead(), name);

    private static Act Authors<TRefusal>(Distance distance = Distance.Here, [CallerMemberName] string name = "")
        where TRefusal : Refusal, new() => Of(Rank.Author, distance, () => new TRefusal(), name);

    private static Act Facilitators<TRefusal>(Distance distance = Distance.Here, [CallerMemberName] string name = "")
        where TRefusal : Refusal, new() => Of(Rank.Facilitator, distance, () => new TRefusal(), name);

    private static Act Of(Rank rank, Distance distance, Func<Refusal> refusal, [CallerMemberName] string name = "") =>
        new(rank, distance, refusal, name);
}
