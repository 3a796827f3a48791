using JourneyBot.Workshops.Forms;

namespace JourneyBot.Workshops.Steps.Touchpoints;

/// <summary>Who finds out what the team only assumes, or a number that nobody knows (A024, A028).</summary>
internal static class OwnersForm
{
    public const string About = "about";
    public const string Owner = "owner";

    public static readonly Form Form = new("owners", StepId.Touchpoints, TouchpointsForm.Texts,
    [
        new ChoiceField(About, new ChoiceSource.Made(Thing.Question)) { IsRequired = true },
        new ShortTextField(Owner) { IsRequired = true },
    ])
    {
        FreeTextField = Owner,
        IsDecision = true,
        IsLatestWins = true,
        ReadLine = ReadLine,
    };

    /// <summary>"K7MQ: Kato"; a label alone lacks the name.</summary>
    private static RawAnswers? ReadLine(string line) => Labelled.Split(line) is not { } found ? null
        : found.Text.Length > 0 ? new RawAnswers { [About] = found.Label, [Owner] = found.Text }
        : new RawAnswers { [About] = found.Label };
}
