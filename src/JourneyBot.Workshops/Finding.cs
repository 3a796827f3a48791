using JourneyBot.Workshops.Words;

namespace JourneyBot.Workshops;

/// <summary>
/// Something that a step's quality check noticed. It advises; only what would make a later step meaningless blocks
/// (METHOD.md, decisions 2 and 3). Its words stand in its step's texts under <paramref name="Key"/>.
/// </summary>
/// <param name="Key">Names it, for texts and tests: "Finding.NoGoal".</param>
public sealed record Finding(StepId Step, string Key, Texts Texts, params IReadOnlyList<Argument> Arguments)
{
    public bool Blocks { get; init; }

    public Line Say(Language language) => Texts.Line(Key, language, [.. Arguments]);
}
