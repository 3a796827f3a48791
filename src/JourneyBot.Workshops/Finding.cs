using JourneyBot.Workshops.Steps;
using JourneyBot.Workshops.Words;

namespace JourneyBot.Workshops;

/// <summary>
/// Something that a step's quality check noticed, or a question that leads further. It advises; only what would make a later step
/// meaningless blocks (METHOD.md, decisions 2 and 3). Its words stand in its step's texts under <paramref name="Key"/>; they may
/// name the {persona}.
/// </summary>
/// <param name="Key">Names it, for texts and tests: "Finding.NoGoal".</param>
public sealed record Finding(StepId Step, string Key, Texts Texts, params IReadOnlyList<Argument> Arguments)
{
    public bool Blocks { get; init; }

    /// <summary>How soon the coach asks it; among equals in the order of its step.</summary>
    public Priority Priority { get; init; } = Priority.Usual;

    /// <summary>Whom it is about, where the team has given a name.</summary>
    public string? Persona { get; init; }

    /// <summary>Arguments whose values are keys of <see cref="Texts"/>, said in the language of whoever reads.</summary>
    public IReadOnlyList<Argument> Named { get; init; } = [];

    public Line Say(Language language) => Texts.Line(Key, language, [
        StepTexts.Traveller(Persona, language),
        .. Named.Select(named => named with { Value = Texts.Get(named.Value, language) }),
        .. Arguments,
    ]);
}

/// <summary>How soon a question is asked; of one that was asked and not answered, how long the others go before it again.</summary>
public enum Priority
{
    /// <summary>Without it the next step means nothing.</summary>
    Urgent = 1,
    Usual = 2,
    /// <summary>When nothing more useful is open.</summary>
    Late = 4,
}
