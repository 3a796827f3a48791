using JourneyBot.Workshops.Steps.Touchpoints;
using JourneyBot.Workshops.Words;

namespace JourneyBot.Workshops.Steps.Measures;

/// <summary>Improvement points seen from three sides; a side that nobody took is not shown.</summary>
internal static class ViewpointLines
{
    public static IEnumerable<Section> Sections(Journey journey, Language language)
    {
        if (journey.Viewpoints.Count > 0)
        {
            var lines = journey.Viewpoints.SelectMany(view => Of(view, language));
            yield return new Section(MeasuresForm.Texts.Get("Heading.Viewpoints", language), [.. lines], Count: journey.Viewpoints.Count);
        }
    }

    private static IEnumerable<Line> Of(Viewpoint view, Language language)
    {
        yield return new Line([new Run(view.Contact.Label, Tone.Label), Rows.Said(ContactRow.Title(view.Contact, language))], Weight.Group);
        foreach (var (side, said) in new[]
            { (ViewpointsForm.Customer, view.Customer), (ViewpointsForm.Company, view.Company), (ViewpointsForm.Competitor, view.Competitor) })
        {
            if (said is not null)
            {
                yield return Rows.Field(ViewpointsForm.Form, ViewpointsForm.Form.Find(side)!, said, language);
            }
        }
    }
}
