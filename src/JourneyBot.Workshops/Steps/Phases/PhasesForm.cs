using JourneyBot.Workshops.Forms;
using JourneyBot.Workshops.Words;

namespace JourneyBot.Workshops.Steps.Phases;

/// <summary>Which actions belong together, under which name (A054).</summary>
internal static class PhasesForm
{
    public const string Name = "name";
    public const string Actions = "actions";

    public static readonly Texts Texts = Texts.Beside(typeof(PhasesForm), "PhasesTexts");

    public static readonly Form Form = new("phases", StepId.Phases, Texts,
    [
        new ShortTextField(Name) { IsRequired = true },
        new MultipleChoiceField(Actions, new ChoiceSource.Made(Thing.Action)) { IsRequired = true },
    ])
    {
        FreeTextField = Name,
        IsLatestWins = true,
        ReadLine = ReadLine,
    };

    /// <summary>"Compare: K7MQ, 3F2A": a name, and behind the last colon nothing but labels.</summary>
    private static RawAnswers? ReadLine(string line)
    {
        var colon = line.AsSpan().LastIndexOfAny(':', '：');
        if (colon < 1 || string.IsNullOrWhiteSpace(line[..colon]))
        {
            return null;
        }

        var words = Choices.Split(line[(colon + 1)..]).ToList();
        return words.Count > 0 && words.TrueForAll(Labelled.IsLabel)
            ? new RawAnswers { [Name] = line[..colon], [Actions] = string.Join(',', words) }
            : null;
    }
}
