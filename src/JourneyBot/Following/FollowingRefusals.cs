using JourneyBot.Commands;
using JourneyBot.Workshops;
using JourneyBot.Workshops.Words;

namespace JourneyBot.Following;

/// <summary>An expected "no" to whoever follows a workshop.</summary>
internal abstract record FollowingRefusal : HostRefusal
{
    protected sealed override Texts Source => FollowingTexts.All;
}

/// <summary>The platform lets a bot write only to people who added it for themselves (TEAMS.md C31).</summary>
internal sealed record AddMeToYourChats(string Bot) : FollowingRefusal
{
    protected override Argument[] Arguments(Language language) => [Argument.User("bot", Bot)];
}

internal sealed record TeamsDidNotAnswer : FollowingRefusal;

/// <summary>Expired, revoked, of another company, or changed: one answer, which tells nothing.</summary>
internal sealed record FollowButtonIsVoid : FollowingRefusal;

/// <summary>What is prepared is its facilitator's alone.</summary>
internal sealed record NothingToFollow : FollowingRefusal;
