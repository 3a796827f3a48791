using JourneyBot.Workshops;
using JourneyBot.Workshops.Forms;
using JourneyBot.Workshops.People;
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
        var spoken = SpokenLines.Of(text);
        var read = ReadPlain(form, journey, spoken.Text);
        foreach (var (answers, name) in read.Zip(spoken.Names))
        {
            if (name is not null)
            {
                answers[OnBehalf.Id] = name;
            }
        }

        return read;
    }

    private static IReadOnlyList<RawAnswers> ReadPlain(Form form, Journey journey, string text)
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

    /// <summary>
    /// An answer to the open question. One that says more ("K7MQ -2 annoyed" where the touchpoint was asked for, "Goal: buys" where
    /// nothing is required) answers all of it; what is answered already stays.
    /// </summary>
    public static RawAnswers ToQuestion(InterviewTurn turn, Field asked, string answer, string text)
    {
        var line = turn.Form.ReadLine?.Invoke(text);
        if (line is null || !(line.ContainsKey(asked.Id) || turn.SavesEachAnswer) || Fitting.Refuse(turn, line) is not null)
        {
            return new RawAnswers { [asked.Id] = answer };
        }

        return new RawAnswers(line.Where(part => !turn.State.Answers.ContainsKey(part.Key)).ToDictionary(StringComparer.Ordinal));
    }

    private static string FieldId(Field field) => field is ChoiceField { OwnWords: true } own ? own.OwnWordsId : field.Id;
}
