using System.Globalization;
using JourneyBot.Workshops.Words;

namespace JourneyBot.Workshops.Steps.Touchpoints;

/// <summary>Numbers as lines: "churn 38%  June ・ web analytics".</summary>
public static class MetricLines
{
    /// <summary>Of each contact, in journey order, with what they mean. Null when there is none.</summary>
    internal static Section? Section(Journey journey, Language language)
    {
        if (journey.Metrics.Count == 0)
        {
            return null;
        }

        var lines = journey.Metrics.GroupBy(metric => metric.Contact.Identity, StringComparer.Ordinal)
            .SelectMany(contact => contact.SelectMany(metric => Lines(metric, language)).Prepend(Heading(contact.First().Contact, language)));
        return new Section(TouchpointsForm.Texts.Get("Heading.Metrics", language), [.. lines], Count: journey.Metrics.Count);
    }

    /// <summary>Contacts of which nobody knows a number, where others have one or somebody gets one: what is still to be found out, and by whom (A024).</summary>
    internal static Section? Lacking(Journey journey, Language language)
    {
        var lacking = OpenQuestions.WithoutNumber(journey);
        var rows = lacking.Select(contact => OpenQuestions.Row(contact, journey, language)).ToList();
        return rows.Count == 0 || (journey.Metrics.Count == 0 && lacking.All(contact => journey.Owners.Of(contact) is null))
            ? null
            : new Section(TouchpointsForm.Texts.Get("Heading.Lacking", language), rows, SectionStyle.Folded, rows.Count);
    }

    /// <summary>The numbers of one contact in a line of small print, for where it stands among others. Null when it has none.</summary>
    public static Line? Beside(Contact contact, Journey journey, Language language)
    {
        var said = journey.Metrics.Where(metric => metric.Contact.Identity == contact.Identity).Select(metric => Short(metric, language)).ToList();
        return said.Count == 0 ? null : TouchpointsForm.Texts.Line("Row.Metrics", language, Tone.Subtle,
            Argument.User("metrics", string.Join(StepTexts.Shared.Get("Or", language), said))).As(Weight.Note);
    }

    /// <summary>"38%", "1,200円", "4.20 points": with the digits that were given.</summary>
    public static string Number(Metric metric)
    {
        var number = metric.Value.ToString($"N{metric.Value.Scale}", CultureInfo.InvariantCulture);
        return metric.Unit is not { } unit ? number
            : unit is "$" or "€" or "£" ? unit + number
            : char.IsAsciiLetter(unit[0]) ? $"{number} {unit}"
            : number + unit;
    }

    private static string Short(Metric metric, Language language) => metric.Period is { } period
        ? TouchpointsForm.Texts.Get("Row.InPeriod", language, new Argument("metric", $"{metric.Name} {Number(metric)}"), new Argument("period", period))
        : $"{metric.Name} {Number(metric)}";

    private static Line Heading(Contact contact, Language language) =>
        new([new Run(contact.Label, Tone.Label), Rows.Said(ContactRow.Title(contact, language), Tone.Strong)], Weight.Group);

    private static IEnumerable<Line> Lines(Metric metric, Language language)
    {
        var from = string.Join(" ・ ", new[] { metric.Period, metric.Source }.OfType<string>());
        yield return Line.Of(
            new Run(metric.Label, Tone.Label), Rows.Said($"{metric.Name}  "), Rows.Said(Number(metric), Tone.Strong), Rows.Said(from.Length == 0 ? string.Empty : $"  {from}", Tone.Subtle));
        if (metric.Meaning is { } meaning)
        {
            yield return new Line([Rows.Said($"→ {meaning}")], Weight.Note);
        }
    }
}
