using JourneyBot.Workshops.Forms;

namespace JourneyBot.Workshops.Steps.Measures;

/// <summary>An improvement point seen from three sides (A097).</summary>
internal static class ViewpointsForm
{
    public const string Point = "point";
    public const string Customer = "customer";
    public const string Company = "company";
    public const string Competitor = "competitor";

    public static readonly Form Form = new("viewpoints", StepId.Measures, MeasuresForm.Texts,
    [
        new ChoiceField(Point, new ChoiceSource.Made(Thing.Contact)) { IsRequired = true },
        new ShortTextField(Customer) { IsNeeded = true },
        new ShortTextField(Company) { IsNeeded = true },
        new ShortTextField(Competitor) { IsNeeded = true },
    ])
    {
        IsLatestWins = true,
    };
}
