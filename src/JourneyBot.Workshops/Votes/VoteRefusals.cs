using JourneyBot.Workshops.Steps;
using JourneyBot.Workshops.Votes;
using JourneyBot.Workshops.Words;

namespace JourneyBot.Workshops;

/// <summary>An expected "no" about a vote. Its words stand in Votes/VoteTexts.resx.</summary>
public abstract record VoteRefusal : Refusal
{
    protected override Texts Source => VoteTexts.All;
}

public sealed record OnlyTheFacilitatorHoldsVotes : VoteRefusal;

/// <summary>The step is not voted on, or has fewer than two things to choose from.</summary>
public sealed record NothingToVoteOn : VoteRefusal;

public sealed record VoteIsOpenAlready(StepId Step) : VoteRefusal
{
    protected override Argument[] Arguments(Language language) => [StepTexts.Argument(Step, language)];
}

public sealed record NoVoteIsOpen : VoteRefusal;

/// <summary>The card was made for a round that is closed.</summary>
public sealed record VoteIsClosed : VoteRefusal;

public sealed record NotOnTheBallot(string Text) : VoteRefusal
{
    protected override Argument[] Arguments(Language language) => [Argument.User("text", Forms.PlainText.Shorten(Text, 60))];
}

/// <summary>More votes than the person has; the ballot is as it was.</summary>
public sealed record TooManyVotes(int Count, int Budget) : VoteRefusal
{
    protected override Argument[] Arguments(Language language) => [Argument.Count("count", Count), Argument.Count("budget", Budget)];
}

public sealed record VotesDoNotFit : VoteRefusal
{
    protected override Argument[] Arguments(Language language) => [Argument.Count("limit", VoteRound.LargestBudget)];
}

/// <summary>The ballot was posted less than a minute ago.</summary>
public sealed record BallotIsRightThere : VoteRefusal;
