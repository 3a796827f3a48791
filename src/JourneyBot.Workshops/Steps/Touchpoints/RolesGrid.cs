using JourneyBot.Workshops.Words;

namespace JourneyBot.Workshops.Steps.Touchpoints;

/// <summary>Which department plays a part in which phase, through which channels, and where one hands over to another (A131, A133).</summary>
public static class RolesGrid
{
    /// <summary>Null when nobody named a department.</summary>
    public static Section? Section(Journey journey, Language language)
    {
        var handovers = Departments.Handovers(journey).ToDictionary(handover => handover.Border.From.Key, StringComparer.Ordinal);
        var lines = new List<Line>();
        var count = 0;
        foreach (var phase in journey.Phases)
        {
            var departments = Departments.Of(phase, journey);
            if (departments.Count > 0)
            {
                lines.Add(new Line([Rows.Said(phase.Name, Tone.Strong)], Weight.Group));
                lines.AddRange(departments.Select(department => Row(department, language)));
                count += departments.Count;
            }

            if (handovers.TryGetValue(phase.Key, out var handover))
            {
                lines.Add(TouchpointsForm.Texts.Line("Row.Handover", language,
                    Argument.User("from", handover.From), Argument.User("to", handover.To)).As(Weight.Border));
            }
        }

        return count == 0 ? null : new Section(TouchpointsForm.Texts.Get("Heading.Roles", language), lines, SectionStyle.Folded, count);
    }

    private static Line Row(IGrouping<string, Contact> department, Language language)
    {
        var channels = department.Select(contact => Channels.Name(contact, language)).Distinct(StringComparer.Ordinal);
        return Line.Of(
            Rows.Said(department.First().Department!),
            Rows.Said($"  {string.Join(StepTexts.Shared.Get("Or", language), channels)}", Tone.Subtle));
    }
}
