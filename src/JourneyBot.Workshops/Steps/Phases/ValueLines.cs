using JourneyBot.Workshops.Words;

namespace JourneyBot.Workshops.Steps.Phases;

/// <summary>The value of a phase as lines, below its name: nothing where nobody has said anything.</summary>
internal static class ValueLines
{
    public static IEnumerable<Line> Of(PhaseValue? value, Language language)
    {
        if (value is { Wanted: { } wanted })
        {
            yield return PhasesForm.Texts.Line("Row.Wanted", language, Argument.User("wanted", wanted));
        }

        if (value is { Given: { } given })
        {
            yield return PhasesForm.Texts.Line("Row.Given", language, Argument.User("given", given));
        }

        if (value is { IsThick: true })
        {
            yield return Line.Plain(PhasesForm.Texts.Get("Row.Thick", language), Tone.Good);
        }

        if (value is { IsPaidHere: true })
        {
            yield return Line.Plain(PhasesForm.Texts.Get("Row.Paid", language), Tone.Strong);
        }
    }
}
