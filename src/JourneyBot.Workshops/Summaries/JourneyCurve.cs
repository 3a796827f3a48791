using System.Globalization;
using JourneyBot.Workshops.Steps;
using JourneyBot.Workshops.Words;

namespace JourneyBot.Workshops.Summaries;

/// <summary>The emotion curve and, below it, the same in words and signs: a phase a line (A088).</summary>
public static class JourneyCurve
{
    private static readonly Texts Texts = Texts.Beside(typeof(JourneyCurve), "SummaryTexts");

    /// <summary>Null when there is no phase.</summary>
    public static Section? Section(Journey journey, Language language)
    {
        if (journey.Phases.Count == 0)
        {
            return null;
        }

        var counts = Texts.Line(
            "Curve.Counts",
            language,
            Tone.Subtle,
            StepTexts.Counted("phases", journey.Phases.Count, language),
            StepTexts.Counted("actions", journey.Actions.Count, language),
            StepTexts.Counted("contacts", journey.Contacts.Count, language)).As(Weight.Note);
        var lines = journey.Phases.Select((phase, i) => PhaseLine(phase.Name, i, journey.Feelings.Curve.ElementAtOrDefault(i), phase.Actions.Count, language));
        return new Section(Texts.Get("Curve", language), [counts, .. lines], Count: journey.Phases.Count) { Curve = journey.Feelings.Curve };
    }

    /// <summary>▲▲ from 1.5, ▲ from 0.5, ・ between, ▼ to -0.5, ▼▼ to -1.5, of the number as it is shown.</summary>
    public static string Sign(double mean) => Round(mean) switch
    {
        >= 1.5 => "▲▲",
        >= 0.5 => "▲",
        <= -1.5 => "▼▼",
        <= -0.5 => "▼",
        _ => "・",
    };

    /// <summary>With its sign, one decimal: "＋1.4", "−0.9".</summary>
    public static string Number(double mean, Language language)
    {
        var rounded = Round(mean);
        var sign = rounded < 0 ? "−" : rounded == 0 ? string.Empty : language == Language.Japanese ? "＋" : "+";
        return sign + Math.Abs(rounded).ToString("0.0", CultureInfo.InvariantCulture);
    }

    /// <summary>" annoyed": the same as the sign, for whoever does not see it.</summary>
    public static string Word(double mean, Language language) => Texts.Get(
        Sign(mean) switch { "▲▲" => "Feels.2", "▲" => "Feels.1", "▼" => "Feels.-1", "▼▼" => "Feels.-2", _ => "Feels.0" },
        language);

    public static bool IsBad(double mean) => Round(mean) <= -0.5;

    private static double Round(double mean) => Math.Round(mean, 1, MidpointRounding.AwayFromZero);

    /// <summary>"4  Try  ▼ −0.5 annoyed  3 actions".</summary>
    internal static Line PhaseLine(string name, int i, double? mean, int actions, Language language)
    {
        var runs = new List<Run>
        {
            new($"{(i + 1).ToString(CultureInfo.InvariantCulture)}  ", Tone.Strong),
            new(name, Tone.Strong, IsUserText: true),
        };
        if (mean is { } known)
        {
            runs.Add(new Run($"  {Sign(known)} {Number(known, language)}{Word(known, language)}", IsBad(known) ? Tone.Bad : Tone.Normal));
        }

        var count = StepTexts.Counted("actions", actions, language);
        runs.Add(new Run("  " + (mean is null ? Texts.Get("Curve.Unscored", language, count) : count.Value), Tone.Subtle));
        return new Line(runs);
    }
}
