using JourneyBot.Workshops.Forms;
using JourneyBot.Workshops.Words;

namespace JourneyBot.Workshops.Steps;

/// <summary>How the live board shows fields that settle: what is known, what is missing, and differing answers below each.</summary>
internal static class SettledBoard
{
    /// <summary>How many of the needed answers are in.</summary>
    public static Section Progress(Form form, Func<Field, bool> isKnown, Language language)
    {
        var needed = form.Fields.Where(field => field.IsNeeded).ToList();
        var line = StepTexts.Shared.Line("NeededAnswers", language, Tone.Strong,
            Argument.Count("known", needed.Count(isKnown)), Argument.Count("needed", needed.Count));
        return new Section(null, [line.As(Weight.Lead)]);
    }

    public static Section Fields(Form form, IEnumerable<Field> fields, Func<Field, Settled> settled, Language language)
    {
        var lines = new List<Line>();
        var known = 0;
        foreach (var field in fields)
        {
            var answer = settled(field);
            known += answer.Value is null ? 0 : 1;
            if (answer.Value is not null || field.IsNeeded)
            {
                lines.Add(answer.Value is { } value ? Rows.Field(form, field, value, language) : Rows.Missing(form, field, language));
            }

            lines.AddRange(answer.Proposals.Select(proposal => Rows.Proposed(form, field, proposal, language)));
        }

        return new Section(null, lines, Count: known);
    }
}
