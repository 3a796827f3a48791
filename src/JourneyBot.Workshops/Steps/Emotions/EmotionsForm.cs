using JourneyBot.Workshops.Forms;
using JourneyBot.Workshops.Words;

namespace JourneyBot.Workshops.Steps.Emotions;

/// <summary>What is felt at a contact: one score per person, and what lies behind it (A085, A087, A090, A091).</summary>
internal static class EmotionsForm
{
    public const string Contact = "contact";
    public const string Score = "score";
    public const string Word = "word";
    public const string Factor = "factor";
    public const string Thought = "thought";
    public const string Trigger = "trigger";
    public const string Severity = "severity";

    public static readonly Texts Texts = Texts.Beside(typeof(EmotionsForm), "EmotionsTexts");

    public static readonly ScaleField ScoreField = new(Score, -2, 2) { IsRequired = true, Units = ["点"] };

    public static readonly Form Form = new("emotions", StepId.Emotions, Texts,
    [
        new ChoiceField(Contact, new ChoiceSource.Made(Thing.Contact)) { IsRequired = true },
        ScoreField,
        new ShortTextField(Word),
        new ShortTextField(Factor),
        new ChoiceField(Severity, new ChoiceSource.Catalogue("low", "middle", "high")) { IsMore = true },
        new LongTextField(Thought) { IsMore = true },
        new ShortTextField(Trigger) { IsMore = true },
    ])
    {
        IsLatestWins = true,
        ReadLine = ReadLine,
        TakeQuote = quote => new RawAnswers { [Thought] = quote.Text },
    };

    /// <summary>"K7MQ -2 unsure": the contact, the score, and a word for it.</summary>
    private static RawAnswers? ReadLine(string line)
    {
        if (Labelled.Split(line) is not { } found)
        {
            return null;
        }

        var answers = new RawAnswers { [Contact] = found.Label };
        var (first, word) = Labelled.Cut(found.Text);
        if (first.Length == 0)
        {
            return answers;
        }

        if (Values.Scale(first, ScoreField) is not { } score)
        {
            return null;
        }

        answers[Score] = score;
        if (word.Length > 0)
        {
            answers[Word] = word;
        }

        return answers;
    }
}
