using JourneyBot.Workshops.Words;

namespace JourneyBot.Workshops.Votes;

/// <summary>All words about votes.</summary>
public static class VoteTexts
{
    public static Texts All { get; } = Texts.Beside(typeof(VoteTexts), "VoteTexts");

    /// <summary>"3 votes", "1 vote".</summary>
    public static string Votes(int count, Language language) => All.Get(count == 1 ? "Votes.One" : "Votes", language, Argument.Count("count", count));
}
