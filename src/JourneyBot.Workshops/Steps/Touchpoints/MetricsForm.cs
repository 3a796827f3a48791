using JourneyBot.Workshops.Forms;

namespace JourneyBot.Workshops.Steps.Touchpoints;

/// <summary>A number that tells how a touchpoint does: what was counted, in which time, by whom, and what it means for the persona (A020-A026).</summary>
internal static class MetricsForm
{
    public const string Contact = "contact";
    public const string Name = "name";
    public const string Value = "value";
    public const string Unit = "unit";
    public const string Period = "period";
    public const string Source = "source";
    public const string Meaning = "meaning";

    public static readonly Form Form = new("metrics", StepId.Touchpoints, TouchpointsForm.Texts,
    [
        new ChoiceField(Contact, new ChoiceSource.Made(Thing.Contact)) { IsRequired = true },
        new ShortTextField(Name) { IsRequired = true },
        new NumberField(Value) { IsRequired = true, Units = Quantity.Units },
        new ShortTextField(Unit),
        new ShortTextField(Period) { IsMore = true },
        new ShortTextField(Source) { IsMore = true },
        new LongTextField(Meaning) { IsMore = true },
    ])
    {
        IsLatestWins = true,
        Telling = 4,
        ReadLine = ReadLine,
        Complete = Complete,
    };

    /// <summary>"K7MQ churn 38% (June)": the touchpoint, what was counted, the number with its unit, and the time.</summary>
    private static RawAnswers? ReadLine(string line)
    {
        if (Labelled.Split(line) is not var (label, text) || Quantity.Split(text) is not var (name, value, period))
        {
            return null;
        }

        var answers = new RawAnswers { [Contact] = label, [Name] = name, [Value] = value };
        if (period.Length > 0)
        {
            answers[Period] = period;
        }

        return answers;
    }

    /// <summary>"38%" says its unit; one that was given besides stays.</summary>
    private static RawAnswers Complete(RawAnswers raw)
    {
        if (Quantity.Read(raw.GetValueOrDefault(Value)) is not var (value, unit))
        {
            return raw;
        }

        var completed = new RawAnswers(raw) { [Value] = value };
        if (PlainText.Clean(raw.GetValueOrDefault(Unit)).Length == 0)
        {
            completed[Unit] = unit;
        }

        return completed;
    }
}
