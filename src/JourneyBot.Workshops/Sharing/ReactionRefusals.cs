using JourneyBot.Workshops.Forms;
using JourneyBot.Workshops.Sharing;
using JourneyBot.Workshops.Words;

namespace JourneyBot.Workshops;

/// <summary>An expected "no" about what a reader says of the map. Its words stand in Sharing/ReactionTexts.resx.</summary>
public abstract record ReactionRefusal : Refusal
{
    protected override Texts Source => ReactionTexts.All;
}

/// <summary>An objection without a word helps nobody.</summary>
public sealed record SayWhatYouSeeOtherwise : ReactionRefusal;

public sealed record CommentIsTooLong(int Length) : ReactionRefusal
{
    protected override Argument[] Arguments(Language language) => [Argument.Count("length", Length), Argument.Count("limit", Limits.LongText)];
}

/// <summary>Typed where others read along what they must not.</summary>
public sealed record AnswerOnTheCard : ReactionRefusal;
