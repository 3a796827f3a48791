using JourneyBot.Workshops.Steps.Emotions;
using JourneyBot.Workshops.Steps.Measures;

namespace JourneyBot.Workshops.Votes;

/// <summary>
/// What a step offers to choose from, most severe first (A095, A116). Emotions: negative factors by severity, where nobody said how
/// severe by how low the contact is, and low contacts whose reason nobody named. Measures: by impact, then by cost.
/// </summary>
public static class Candidates
{
    /// <summary>On one ballot.</summary>
    public const int Most = 20;

    /// <summary>A choice needs two.</summary>
    public const int Fewest = 2;

    public static IReadOnlyList<Candidate> Of(Journey journey, StepId step) => step switch
    {
        StepId.Emotions => Hindrances(journey),
        StepId.Measures => Measures(journey),
        _ => [],
    };

    private static List<Candidate> Hindrances(Journey journey)
    {
        var place = 0;
        var found = new List<(Candidate Candidate, int Severity, double Mean)>();
        foreach (var feeling in journey.Feelings.Scored)
        {
            foreach (var factor in feeling.NegativeFactors)
            {
                var candidate = new Candidate(factor.Identity, factor.Label, factor.Text, feeling.Contact, place++);
                found.Add((candidate, factor.Severity ?? 0, feeling.Mean));
            }

            if (IsLowWithoutReason(feeling))
            {
                found.Add((new Candidate(feeling.Contact.Identity, feeling.Contact.Label, string.Empty, feeling.Contact, place++), 0, feeling.Mean));
            }
        }

        return [.. found.OrderByDescending(one => one.Severity).ThenBy(one => one.Mean).Select(one => one.Candidate)];
    }

    private static bool IsLowWithoutReason(ContactFeeling feeling) =>
        feeling.Count > 0 && feeling.Mean < 0 && feeling.NegativeFactors.Count == 0;

    private static List<Candidate> Measures(Journey journey) =>
    [
        .. journey.Measures
            .Select((measure, place) => (Measure: measure, Candidate: new Candidate(measure.Identity, measure.Label, measure.What, null, place)))
            .OrderByDescending(one => one.Measure.Impact)
            .ThenBy(one => one.Measure.Cost ?? Size.Large)
            .Select(one => one.Candidate),
    ];
}
