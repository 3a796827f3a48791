using JourneyBot.Workshops.Forms;
using JourneyBot.Workshops.Words;

namespace JourneyBot.Workshops.Steps.Measures;

/// <summary>What we do about it (A102-A109). Each line is a measure of its own.</summary>
internal static class MeasuresForm
{
    public const string What = "what";
    public const string Answers = "answers";
    public const string Owner = "owner";
    public const string Due = "due";
    public const string Kind = "kind";
    public const string Border = "border";
    public const string Cost = "cost";
    public const string Impact = "impact";
    public const string Department = "department";
    public const string Indicator = "indicator";
    public const string Baseline = "baseline";
    public const string Target = "target";
    public const string Start = "start";
    public const string Running = "running";
    public const string Runs = "runs";
    public const string People = "people";
    public const string Feasible = "feasible";

    public static readonly Texts Texts = Texts.Beside(typeof(MeasuresForm), "MeasuresTexts");

    private static readonly ChoiceSource.Catalogue Sizes = new("s", "m", "l");

    public static readonly Form Form = new("measures", StepId.Measures, Texts,
    [
        new ShortTextField(What, IsList: true) { IsRequired = true },
        new ChoiceField(Answers, new ChoiceSource.Made(Thing.Contact)) { IsNeeded = true },
        new ShortTextField(Owner) { IsNeeded = true },
        new DateField(Due) { IsNeeded = true },
        new ChoiceField(Kind, new ChoiceSource.Catalogue("ui", "information", "product", "process", "training", "campaign", "crm")) { IsMore = true },
        new ChoiceField(Border, new ChoiceSource.Made(Thing.Border)) { IsMore = true },
        new ChoiceField(Cost, Sizes) { IsMore = true },
        new ChoiceField(Impact, Sizes) { IsMore = true },
        new ShortTextField(People) { IsMore = true },
        new ChoiceField(Feasible, new ChoiceSource.Catalogue("yes", "help", "no")) { IsMore = true },
        new ShortTextField(Department) { IsMore = true },
        new ShortTextField(Indicator) { IsMore = true },
        new ShortTextField(Baseline) { IsMore = true },
        new ShortTextField(Target) { IsMore = true },
        new DateField(Start) { IsMore = true },
        new ChoiceField(Running, new ChoiceSource.Catalogue("new", Runs)) { IsMore = true, Default = "new" },
    ])
    {
        FreeTextField = What,
        ReadLine = ReadLine,
    };

    /// <summary>"K7MQ show the waiting time": the touchpoint it answers, then what we do. A number alone is a year rather than a label.</summary>
    private static RawAnswers? ReadLine(string line) => Labelled.Split(line) is { Text.Length: > 0 } found && found.Label.Any(char.IsAsciiLetter)
        ? new RawAnswers { [Answers] = found.Label, [What] = found.Text }
        : null;
}
