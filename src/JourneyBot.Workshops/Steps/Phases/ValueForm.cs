using JourneyBot.Workshops.Forms;

namespace JourneyBot.Workshops.Steps.Phases;

/// <summary>In a value journey: which value the customer wants in a phase, how we provide it, where it is to be thicker, and where they pay (A008-A010).</summary>
internal static class ValueForm
{
    public const string Phase = "phase";
    public const string Wanted = "wanted";
    public const string Given = "given";
    public const string Weight = "weight";
    public const string Payment = "payment";
    public const string High = "high";
    public const string Here = "here";

    public static readonly Form Form = new("value", StepId.Phases, PhasesForm.Texts,
    [
        new ChoiceField(Phase, new ChoiceSource.Made(Thing.Phase)) { IsRequired = true },
        new ShortTextField(Wanted) { IsNeeded = true },
        new ShortTextField(Given) { IsNeeded = true },
        new ChoiceField(Weight, new ChoiceSource.Catalogue("normal", High)) { IsMore = true },
        new ChoiceField(Payment, new ChoiceSource.Catalogue(Here, "elsewhere")) { IsMore = true },
    ])
    {
        IsLatestWins = true,
    };
}
