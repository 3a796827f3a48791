using JourneyBot.Workshops.Forms;
using JourneyBot.Workshops.Steps;

namespace JourneyBot.Workshops.Facilitation;

/// <summary>A parked entry as another workshop can take it: without what points at things of the old one.</summary>
/// <param name="Stands">Whether it means something by itself, as an action or a measure does, and changes nothing that the team settles.</param>
internal sealed record Parking(string Identity, StepId Step, string Form, Answers Answers, bool Stands)
{
    /// <summary>In order; what only pointed is left out.</summary>
    public static IReadOnlyList<Parking> Of(Journey journey)
    {
        var points = new List<Parking>();
        foreach (var parked in journey.Ledger.Parked)
        {
            if (StepCatalog.Form(parked.Key.Step, parked.Form) is { } form && Keep(form, parked.Answers) is { Count: > 0 } answers)
            {
                points.Add(new Parking(parked.Identity, form.Step, form.Id, answers, Stand(form, answers)));
            }
        }

        return points;
    }

    private static bool Stand(Form form, Answers answers) =>
        !form.IsLatestWins && form.Fields.All(field => !field.IsRequired || answers.Has(field.Id));

    private static Answers Keep(Form form, Answers answers)
    {
        var kept = new Answers();
        foreach (var field in form.Fields.Where(field => answers.Has(field.Id) && !Points(field)))
        {
            kept.Add(field.Id, answers.All(field.Id));
        }

        return kept;
    }

    private static bool Points(Field field) =>
        field is ChoiceField { Source: ChoiceSource.Made } or MultipleChoiceField { Source: ChoiceSource.Made };
}
