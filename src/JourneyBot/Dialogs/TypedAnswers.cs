using JourneyBot.Workshops;
using JourneyBot.Workshops.Forms;
using JourneyBot.Workshops.Steps;

namespace JourneyBot.Dialogs;

/// <summary>
/// Free text as raw answers: each line by the form's own reading where it fits, else all of it as the field that free text answers.
/// Too many lines stay together as well, so that the form's reader refuses them with the count.
/// </summary>
internal static class TypedAnswers
{
    /// <summary>Empty when the form has nothing left that free text could answer.</summary>
    public static IReadOnlyList<RawAnswers> Read(Form form, Journey journey, string text)
    {
        var lines = TypedLines.Of(text);
        var read = lines.Select(line => form.ReadLine?.Invoke(line)).ToList();
        var isSeveral = lines.Count is > 1 and <= Limits.Lines;
        if (isSeveral && (form.LineField is not null || read.TrueForAll(answers => answers is not null)))
        {
            return [.. lines.Select((line, i) => read[i] ?? new RawAnswers { [form.LineField!.Id] = line })];
        }

        if (read is [{ } only])
        {
            return [only];
        }

        return StepCatalog.Of(form.Step).FreeText(form, journey) is { } field
            ? [new RawAnswers { [FieldId(field)] = text }]
            : [];
    }

    private static string FieldId(Field field) => field is ChoiceField { OwnWords: true } own ? own.OwnWordsId : field.Id;
}
