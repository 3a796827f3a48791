using JourneyBot.Workshops.Entries;

namespace JourneyBot.Workshops.Forms;

/// <summary>
/// Raw answers to answers: cleaned, checked, with choices as ids and entries as labels. Entries are not looked up here:
/// an unknown or withdrawn label is dropped by the fold (DESIGN 6).
/// </summary>
/// <param name="today">Resolves dates typed without a year.</param>
public sealed class FormReader(Form form, DateOnly today)
{
    public Outcome<Answers> Read(RawAnswers raw)
    {
        raw = form.Complete?.Invoke(raw) ?? raw;
        var answers = new Answers();
        foreach (var field in form.Fields)
        {
            var values = ReadField(field, raw, out var refusal);
            if (refusal is not null)
            {
                return refusal;
            }

            if (values.Count > 0)
            {
                answers.Add(field.Id, values);
            }
            else if (field.IsRequired)
            {
                return new AnswerIsMissing(form, field);
            }
        }

        return Whole(answers);
    }

    /// <summary>One field alone, as an interview asks it. An empty list is "left out".</summary>
    public Outcome<IReadOnlyList<string>> ReadOne(Field field, string text)
    {
        var values = ReadField(field, new RawAnswers { [field.Id] = text }, out var refusal);
        return refusal is null ? Outcome.Done(values) : refusal;
    }

    private Outcome<Answers> Whole(Answers answers)
    {
        // As stored: quotes and line breaks take two characters there.
        var length = PayloadJson.Write(new Contribution(form.Id, answers)).Length;
        if (length > Limits.AllAnswers)
        {
            return new AnswersAreTooLong(length);
        }

        return answers.Count == 0 ? new NothingWasAnswered() : answers;
    }

    private IReadOnlyList<string> ReadField(Field field, RawAnswers raw, out Refusal? refusal)
    {
        refusal = null;
        var text = PlainText.Clean(raw.GetValueOrDefault(field.Id));
        if (field is ChoiceField { OwnWords: true } own)
        {
            var ownWords = PlainText.Clean(raw.GetValueOrDefault(own.OwnWordsId));
            text = ownWords.Length > 0 ? ownWords : text;
        }

        return text.Length == 0 ? [] : field switch
        {
            ShortTextField { IsList: true } => ReadLines(field, text, out refusal),
            ShortTextField => ReadText(field, PlainText.Clean(text.Replace('\n', ' ')), Limits.ShortText, out refusal),
            LongTextField => ReadText(field, text, Limits.LongText, out refusal),
            ChoiceField choice => ReadChoice(choice, text, out refusal),
            MultipleChoiceField choice => ReadChoices(choice, text, out refusal),
            ScaleField scale => One(Values.Scale(text, scale) ?? Choices.Match(form, scale, text), field, text, out refusal),
            NumberField number => One(Values.Number(text, number), field, text, out refusal),
            DateField => One(Values.Date(text, today), field, text, out refusal),
            _ => throw new InvalidOperationException($"A field kind that nobody reads: {field.GetType().Name}"),
        };
    }

    private IReadOnlyList<string> One(string? value, Field field, string text, out Refusal? refusal)
    {
        refusal = value is null ? new AnswerDoesNotFit(form, field, text) : null;
        return value is null ? [] : [value];
    }

    private IReadOnlyList<string> ReadText(Field field, string text, int limit, out Refusal? refusal)
    {
        refusal = text.Length > limit ? new AnswerIsTooLong(form, field, text.Length, limit) : null;
        return refusal is null ? [text] : [];
    }

    private IReadOnlyList<string> ReadLines(Field field, string text, out Refusal? refusal)
    {
        var lines = TypedLines.Of(text);
        var longest = lines.Max(line => line.Length);
        refusal = longest > Limits.ShortText ? new AnswerIsTooLong(form, field, longest, Limits.ShortText)
            : lines.Count > Limits.Lines ? new TooManyLines(lines.Count)
            : null;
        return refusal is null ? [.. lines.Distinct()] : [];
    }

    private IReadOnlyList<string> ReadChoice(ChoiceField field, string text, out Refusal? refusal)
    {
        if (Choices.Match(form, field, field.Source, text) is { } known)
        {
            refusal = null;
            return [known];
        }

        return field.OwnWords
            ? ReadText(field, PlainText.Clean(text.Replace('\n', ' ')), Limits.ShortText, out refusal)
            : One(null, field, text, out refusal);
    }

    private IReadOnlyList<string> ReadChoices(MultipleChoiceField field, string text, out Refusal? refusal)
    {
        var found = new List<string>();
        foreach (var part in Choices.Parts(text))
        {
            if (Choices.MatchAll(form, field, part) is not { } known)
            {
                return One(null, field, part, out refusal);
            }

            found.AddRange(known);
        }

        refusal = null;
        return [.. found.Distinct()];
    }
}
