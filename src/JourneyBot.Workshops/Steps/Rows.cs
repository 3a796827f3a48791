using JourneyBot.Workshops.Forms;
using JourneyBot.Workshops.Words;

namespace JourneyBot.Workshops.Steps;

/// <summary>Lines as all steps write them. Lengths are not looked at: who draws them has the budget.</summary>
internal static class Rows
{
    /// <summary>How many of a list's things one line names; the rest is a count.</summary>
    private const int Listed = 5;

    /// <summary>Something that somebody wrote, on one line.</summary>
    public static Run Said(string text, Tone tone = Tone.Normal) => new(text.Replace('\n', ' '), tone, IsUserText: true);

    /// <summary>"Goal: first purchase".</summary>
    public static Line Field(Form form, Field field, string value, Language language) =>
        Line.Of(Name(form, field, language), form.Show(field, value, language));

    /// <summary>"Challenges: no time / unsure of sizes / and 3 more".</summary>
    public static Line Field(Form form, Field field, IReadOnlyList<string> values, Language language)
    {
        var runs = new List<Run> { Name(form, field, language) };
        foreach (var value in values.Take(Listed))
        {
            if (runs.Count > 1)
            {
                runs.Add(new Run(StepTexts.Shared.Get("Or", language), Tone.Subtle));
            }

            runs.Add(Said(value));
        }

        if (values.Count > Listed)
        {
            runs.Add(new Run(StepTexts.Shared.Get("Or", language) + StepTexts.More(values.Count - Listed, language), Tone.Subtle));
        }

        return new Line(runs);
    }

    public static Line Missing(Form form, Field field, Language language) =>
        Line.Of(Name(form, field, language), new Run(StepTexts.Shared.Get("Undecided", language), Tone.Subtle));

    public static Line Proposed(Form form, Field field, Proposal proposal, Language language) => Line.Of(
        new Run(proposal.Label, Tone.Label),
        new Run(StepTexts.Shared.Get("AnotherAnswer", language), Tone.Subtle),
        form.Show(field, proposal.Value, language));

    private static Run Name(Form form, Field field, Language language) =>
        new(StepTexts.Shared.Get("FieldName", language, new Argument("field", form.LabelOf(field, language))), Tone.Subtle);
}
