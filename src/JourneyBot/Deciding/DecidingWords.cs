using JourneyBot.Commands;
using JourneyBot.Workshops;
using JourneyBot.Workshops.Forms;
using JourneyBot.Workshops.Steps;

namespace JourneyBot.Deciding;

/// <summary>"not now K7MQ: too costly": the word of a form that decides with its answers behind it, in both languages.</summary>
internal static class DecidingWords
{
    private static readonly char[] Between = [' ', '\u3000', ':', '\uff1a'];

    /// <summary>Null when no label follows: people put things off in a journey, too.</summary>
    public static Command? Read(string text)
    {
        var typed = PlainText.Clean(text);
        return typed.Contains('\n', StringComparison.Ordinal) ? null
            : Forms().Select(form => Read(form, typed)).FirstOrDefault(command => command is not null);
    }

    private static Decide? Read(Form form, string typed)
    {
        var word = Languages.All.SelectMany(form.WordsIn)
            .FirstOrDefault(word => typed.Length > word.Length && Between.Contains(typed[word.Length]) && Folding.Fold(typed[..word.Length]) == word);
        return word is not null && form.ReadLine?.Invoke(typed[word.Length..].TrimStart(Between)) is { } answers
            ? new Decide(new FormRef(form.Step, form.Id), answers)
            : null;
    }

    private static IEnumerable<Form> Forms() => StepCatalog.All.SelectMany(step => step.Forms).Where(form => form.IsDecision);
}
