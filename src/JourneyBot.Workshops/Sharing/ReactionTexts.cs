using JourneyBot.Workshops.Words;

namespace JourneyBot.Workshops.Sharing;

/// <summary>All words about what readers say of the map.</summary>
public static class ReactionTexts
{
    public static Texts All { get; } = Texts.Beside(typeof(ReactionTexts), "ReactionTexts");

    /// <summary>"5 agree, 2 see it otherwise".</summary>
    public static string Count(Voices voices, Language language) => All.Get(
        "Count",
        language,
        new Argument("agree", People(voices.Count(Stance.Agree), "Agree", "Agree.One", language)),
        new Argument("otherwise", People(voices.Count(Stance.Otherwise), "Otherwise", "Otherwise.One", language)));

    private static string People(int count, string several, string one, Language language) =>
        All.Get(count == 1 ? one : several, language, Argument.Count("count", count));
}
