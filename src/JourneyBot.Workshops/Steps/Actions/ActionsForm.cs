using JourneyBot.Workshops.Forms;
using JourneyBot.Workshops.Words;

namespace JourneyBot.Workshops.Steps.Actions;

/// <summary>One line is one action (A046, A047). Good and bad ones (A048), and how sure we are of them (A027).</summary>
internal static class ActionsForm
{
    public const string What = "what";
    public const string Tone = "tone";
    public const string Evidence = "evidence";
    public const string Place = "place";
    public const string Source = "source";
    public const string Good = "good";
    public const string Bad = "bad";
    public const string Neutral = "neutral";
    public const string Assumption = "assumption";
    public const string Heard = "heard";
    public const string Data = "data";
    public const string Between = "between";
    public const string Start = "start";
    public const string Goal = "goal";

    public static readonly Texts Texts = Texts.Beside(typeof(ActionsForm), "ActionsTexts");

    public static readonly ChoiceField ToneField = new(Tone, new ChoiceSource.Catalogue(Good, Bad, Neutral))
    {
        Default = Neutral,
        IsExpanded = true,
    };

    public static readonly ChoiceField PlaceField = new(Place, new ChoiceSource.Catalogue(Between, Start, Goal))
    {
        Default = Between,
        IsMore = true,
    };

    public static readonly Form Form = new("actions", StepId.Actions, Texts,
    [
        new ShortTextField(What, IsList: true) { IsRequired = true },
        ToneField,
        new ChoiceField(Evidence, new ChoiceSource.Catalogue(Assumption, Heard, Data)) { Default = Assumption },
        PlaceField,
        new ShortTextField(Source) { IsMore = true },
    ])
    {
        FreeTextField = What,
        ReadLine = ActionLine.Read,
        TakeQuote = quote => new RawAnswers { [What] = quote.Text, [Evidence] = Heard, [Source] = quote.Source },
    };
}
