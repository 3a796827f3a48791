using JourneyBot.Workshops.Forms;
using JourneyBot.Workshops.Steps.Actions;
using JourneyBot.Workshops.Steps.Touchpoints;
using JourneyBot.Workshops.Words;

namespace JourneyBot.Workshops.Guides;

/// <summary>
/// Questions to ask customers, in the words of this journey (A015-A018), and the same as a survey (A019): what they did, felt, compared
/// and wish; where it hurts here; and what the map only assumes.
/// </summary>
public static class InterviewGuide
{
    private const int MostPains = 2;
    private const int MostAssumptions = 3;
    private const int MostChoices = 8;
    private const int TextLength = 80;

    private static readonly Texts Texts = Texts.Beside(typeof(InterviewGuide), "GuideTexts");

    public static IReadOnlyList<Section> Write(Journey journey, Language language)
    {
        Section?[] sections = [Interview(journey, language), Verify(journey, language), Survey(journey, language), After(language)];
        return [.. sections.OfType<Section>()];
    }

    private static Section Interview(Journey journey, Language language)
    {
        var pains = journey.Feelings.Lowest.Where(feeling => feeling.Mean < 0).Take(MostPains)
            .Select(feeling => Texts.Get("Interview.Pain", language, Argument.User("contact", Short(ContactRow.Title(feeling.Contact, language)))));
        var lead = Texts.Line("Interview.Lead", language, Tone.Subtle).As(Weight.Lead);
        return new Section(
            Texts.Get("Interview", language), [lead, .. Numbered(Questions("Interview.Questions", journey, language).Concat(pains))]);
    }

    private static Section? Verify(Journey journey, Language language)
    {
        var lines = journey.Actions.Where(action => action.Evidence == Evidence.Assumption)
            .OrderByDescending(action => action.Tone == ActionTone.Bad)
            .Take(MostAssumptions)
            .Select(action => Texts.Get("Verify.Question", language, Argument.User("action", Short(action.Text))))
            .Select(question => Said($"・{question}"))
            .ToList();
        return lines.Count == 0 ? null : new Section(Texts.Get("Verify", language), lines);
    }

    private static Section Survey(Journey journey, Language language)
    {
        var lines = Numbered(Questions("Survey.Questions", journey, language)).ToList();
        if (journey.Actions.Count > 0)
        {
            var names = string.Join(Texts.Get("Between", language), journey.Actions.Take(MostChoices).Select(action => PlainText.Shorten(action.Text, 40)));
            lines.Add(Texts.Line("Survey.Choices", language, Tone.Subtle, Argument.User("actions", names)).As(Weight.Note));
        }

        return new Section(Texts.Get("Survey", language), lines);
    }

    private static Section After(Language language) =>
        new(Texts.Get("After", language), [Texts.Line("After.How", language)], SectionStyle.Hint);

    private static string[] Questions(string key, Journey journey, Language language) => Texts.Get(
        key,
        language,
        Argument.User("product", Short(journey.Theme.Product.Value ?? Texts.Get("Product", language))),
        Argument.User("goal", Short(journey.Theme.Goal.Value ?? Texts.Get("Goal", language)))).Split('\n');

    private static IEnumerable<Line> Numbered(IEnumerable<string> questions) =>
        questions.Select((question, i) => Said($"{i + 1}. {question}"));

    private static Line Said(string text) => Line.Of(new Run(text, IsUserText: true));

    private static string Short(string text) => PlainText.Shorten(text.Replace('\n', ' '), TextLength);
}
