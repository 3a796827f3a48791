using JourneyBot.Workshops.Steps.Emotions;
using JourneyBot.Workshops.Steps.Measures;

namespace JourneyBot.Workshops.Votes;

/// <summary>What the team chose, over the newest closed round of each step.</summary>
public sealed class Chosen
{
    private readonly HashSet<string> _identities;

    internal Chosen(IEnumerable<VoteResult> results) =>
        _identities = results.SelectMany(result => result.Chosen).Select(voted => voted.Candidate.Identity).ToHashSet(StringComparer.Ordinal);

    public bool Has(Measure measure) => _identities.Contains(measure.Identity);

    /// <summary>The contact itself, or what hinders there.</summary>
    public bool Has(ContactFeeling feeling) =>
        _identities.Contains(feeling.Contact.Identity) || feeling.NegativeFactors.Any(factor => _identities.Contains(factor.Identity));
}
