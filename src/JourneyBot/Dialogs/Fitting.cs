using JourneyBot.Workshops;
using JourneyBot.Workshops.Forms;

namespace JourneyBot.Dialogs;

/// <summary>Whether typed answers fit their fields, as the form reads them; things of the journey must be there.</summary>
internal static class Fitting
{
    /// <summary>Null when it fits.</summary>
    public static Refusal? Refuse(InterviewTurn turn, Field field, string text)
    {
        var read = new FormReader(turn.Form, turn.Scene.Turn.Today).ReadOne(field, text);
        if (read.Refusal is { } refusal)
        {
            return refusal;
        }

        return read.Require().Count == 0 ? new AnswerIsMissing(turn.Form, field)
            : Offer.Unknown(turn, field, read.Require()) is { } unknown ? new AnswerDoesNotFit(turn.Form, field, AsTyped(unknown, text))
            : null;
    }

    /// <summary>A word read as a label ("border", B0RDER) as the person wrote it.</summary>
    private static string AsTyped(string label, string text) =>
        Choices.Split(PlainText.Normalize(text)).FirstOrDefault(part => Label.Read(part) == label) ?? label;

    /// <summary>The first answer of several that does not fit.</summary>
    public static Refusal? Refuse(InterviewTurn turn, RawAnswers answers) => turn.Form.Fields
        .Where(field => TextOf(field, answers) is not null)
        .Select(field => Refuse(turn, field, TextOf(field, answers)!))
        .FirstOrDefault(refusal => refusal is not null);

    /// <summary>What was said to a field, in own words or not; null when nothing was.</summary>
    public static string? TextOf(Field field, RawAnswers answers) =>
        field is ChoiceField { OwnWords: true } own && answers.TryGetValue(own.OwnWordsId, out var words) ? words : answers.GetValueOrDefault(field.Id);
}
