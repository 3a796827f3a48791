using JourneyBot.Workshops.Steps.Touchpoints;
using JourneyBot.Workshops.Words;

namespace JourneyBot.Workshops.Steps.Measures;

/// <summary>What is put off, each with its reason.</summary>
internal static class NotNowLines
{
    /// <summary>Null while nothing is put off.</summary>
    public static Section? Section(Journey journey, Language language)
    {
        var lines = MeasuresCheck.PutOff(journey).Select(one => Row(one, language)).ToList();
        return lines.Count == 0 ? null : new Section(MeasuresForm.Texts.Get("Heading.PutOff", language), lines, Count: lines.Count);
    }

    private static Line Row(PutOff one, Language language) => new(
    [
        new Run(one.Label, Tone.Label),
        Rows.Said(ContactRow.InBrackets(one.Factor.Text, ContactRow.Title(one.Factor.Contact, language), language)),
        .. MeasuresForm.Texts.Line("Row.PutOff", language, Tone.Subtle, Argument.User("reason", one.Reason)).Runs,
    ]);
}
