using JourneyBot.Workshops.Forms;

namespace JourneyBot.Workshops.Steps.Measures;

/// <summary>What keeps people gets a measure or a "not now" with its reason (A087).</summary>
internal static class NotNowForm
{
    public const string Factor = "factor";
    public const string Reason = "reason";

    public static readonly Form Form = new("notnow", StepId.Measures, MeasuresForm.Texts,
    [
        new ChoiceField(Factor, new ChoiceSource.Made(Thing.Factor)) { IsRequired = true },
        new ShortTextField(Reason) { IsRequired = true },
    ])
    {
        FreeTextField = Reason,
        ReadLine = ReadLine,
        IsDecision = true,
        IsLatestWins = true,
    };

    /// <summary>"K7MQ: too costly"; a label alone is a factor without a reason.</summary>
    private static RawAnswers? ReadLine(string line) => Labelled.Split(line) is not { } found ? null
        : found.Text.Length > 0 ? new RawAnswers { [Factor] = found.Label, [Reason] = found.Text }
        : new RawAnswers { [Factor] = found.Label };
}
