using JourneyBot.Workshops.Forms;

namespace JourneyBot.Workshops.Importing;

/// <summary>Gathers what the lines of a pasted list say, each line once.</summary>
internal sealed class ImportBuilder(Form form, DateOnly today)
{
    private readonly FormReader _reader = new(form, today);
    private readonly HashSet<string> _said = new(StringComparer.Ordinal);
    private readonly List<Answers> _entries = [];
    private readonly List<SkippedLine> _skipped = [];

    public Form Form => form;

    public void Skip(int number, string text, SkipReason reason, Refusal? why = null) => _skipped.Add(new SkippedLine(number, text, reason, why));

    /// <param name="raw">Null: the form reads no such line.</param>
    public void Add(int number, string text, RawAnswers? raw)
    {
        if (raw is null)
        {
            Skip(number, text, SkipReason.Unfit);
            return;
        }

        var read = _reader.Read(raw);
        if (read.Value is not { } answers)
        {
            Skip(number, text, read.Refusal is AnswerIsTooLong or AnswersAreTooLong ? SkipReason.TooLong : SkipReason.Unfit, read.Refusal);
        }
        else if (_said.Add(Folding.Fold(string.Join('\n', answers.SelectMany(answer => answer.Value.Prepend(answer.Key))))))
        {
            _entries.Add(answers);
        }
        else
        {
            Skip(number, text, SkipReason.Duplicate);
        }
    }

    public Import Build() => new(form, _entries, _skipped);
}
