using JourneyBot.Workshops.Forms;
using JourneyBot.Workshops.Words;

namespace JourneyBot.Workshops.Steps.Theme;

/// <summary>Nothing is required: one submission may fill any single field (A001-A006, A013).</summary>
internal static class ThemeForm
{
    public const string Product = "product";
    public const string Purpose = "purpose";
    public const string Start = "start";
    public const string Goal = "goal";
    public const string Kind = "kind";
    public const string BusinessModel = "model";
    public const string CustomerJourney = "customer";
    public const string ValueJourney = "value";
    public const string Sale = "oneoff";
    public const string Subscription = "subscription";

    public static readonly Texts Texts = Texts.Beside(typeof(ThemeForm), "ThemeTexts");

    public static readonly Form Form = new("theme", StepId.Theme, Texts,
    [
        new ShortTextField(Product) { IsNeeded = true },
        new ShortTextField(Purpose) { IsNeeded = true },
        new ShortTextField(Start) { IsNeeded = true },
        new ShortTextField(Goal) { IsNeeded = true },
        new ChoiceField(Kind, new ChoiceSource.Catalogue(CustomerJourney, ValueJourney)) { IsMore = true, Default = CustomerJourney },
        new ChoiceField(BusinessModel, new ChoiceSource.Catalogue(Sale, Subscription)) { IsMore = true, OwnWords = true },
    ])
    {
        IsLatestWins = true,
        ReadLine = line => Form!.ReadNamed(line),
    };
}
