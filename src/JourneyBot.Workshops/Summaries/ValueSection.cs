using JourneyBot.Workshops.Words;

namespace JourneyBot.Workshops.Summaries;

/// <summary>Of a value journey: where they pay (A008), and where they get more (A009).</summary>
internal static class ValueSection
{
    private static readonly Texts Texts = Texts.Beside(typeof(ValueSection), "SummaryTexts");

    /// <summary>Null while neither is known.</summary>
    public static Section? Of(Journey journey, Language language)
    {
        if (!journey.Theme.IsValueJourney)
        {
            return null;
        }

        var lines = new List<Line>();
        if (journey.Values.FirstOrDefault(value => value.IsPaidHere) is { } paid)
        {
            lines.Add(Texts.Line("Value.Paid", language, Argument.User("phase", paid.Phase.Name)));
        }

        var thick = journey.Values.Where(value => value.IsThick == true).Select(value => value.Phase.Name).ToList();
        if (thick.Count > 0)
        {
            lines.Add(Texts.Line("Value.Thick", language, Argument.User("phases", string.Join(Texts.Get("Slash", language), thick))));
        }

        return lines.Count == 0 ? null : new Section(Texts.Get("Value", language), lines) { IsTight = true };
    }
}
