using JourneyBot.Workshops.Entries;
using JourneyBot.Workshops.Forms;
using JourneyBot.Workshops.Steps.Touchpoints;

namespace JourneyBot.Workshops.Steps.Emotions;

/// <summary>What resolves which worry at a border, so that the persona goes on (A086).</summary>
/// <param name="Place">The label of the contact where they are to meet the information, as it was chosen (A093).</param>
public sealed record Concern(string Label, string Text, string? Information, string? Place, ParticipantId By);

/// <summary>What blocks the next phase at a contact (A087). Severity 1 to 3, null where nobody said.</summary>
public sealed record NegativeFactor(string Label, string Text, int? Severity, Contact Contact)
{
    /// <summary>Every entry that names it, in order.</summary>
    public IReadOnlyList<Contributed> Said { get; init; } = [];

    /// <summary>The same whoever said it first: equal texts at a contact are one factor. Made once, for it is asked for often.</summary>
    public string Identity { get; } = Operation.Of("factor", Contact.Identity, Folding.Fold(Text));
}

/// <summary>What the team feels at one contact: one score per person, -2 to 2 (A085).</summary>
/// <param name="Spread">Highest minus lowest score.</param>
public sealed record ContactFeeling(
    Contact Contact,
    double Mean,
    int Spread,
    int Count,
    IReadOnlyList<string> Words,
    IReadOnlyList<string> Thoughts,
    IReadOnlyList<string> Triggers,
    IReadOnlyList<NegativeFactor> NegativeFactors);

/// <summary>All that is felt. The curve has a mean per phase over its contacts, null where nobody scored (A088).</summary>
/// <param name="Scored">Contacts with at least one score or note, in journey order.</param>
public sealed record Feelings(IReadOnlyList<ContactFeeling> Scored, IReadOnlyList<double?> Curve)
{
    public IEnumerable<NegativeFactor> NegativeFactors => Scored.SelectMany(feeling => feeling.NegativeFactors);

    /// <summary>Where it hurts, in journey order: a low score or something that keeps people (A094).</summary>
    public IEnumerable<ContactFeeling> Pains =>
        Scored.Where(feeling => (feeling.Count > 0 && feeling.Mean <= -1) || feeling.NegativeFactors.Count > 0);

    /// <summary>The lowest contacts first; those with a score only.</summary>
    public IEnumerable<ContactFeeling> Lowest =>
        Scored.Where(feeling => feeling.Count > 0).OrderBy(feeling => feeling.Mean).ThenByDescending(feeling => feeling.Count);
}
