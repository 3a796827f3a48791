using JourneyBot.Workshops.Forms;

namespace JourneyBot.Workshops.Steps.Measures;

/// <summary>At the end: how convinced each is of the map, 1 to 5 (A148), and when it is looked at again (A146).</summary>
internal static class ClosingForm
{
    public const string Conviction = "conviction";
    public const string Review = "review";
    public const int Highest = 5;

    public static readonly Form Form = new("closing", StepId.Measures, MeasuresForm.Texts,
    [
        new ScaleField(Conviction, 1, Highest) { IsNeeded = true },
        new DateField(Review) { IsNeeded = true },
    ])
    {
        IsLatestWins = true,
    };
}
