using JourneyBot.Workshops.Entries;
using JourneyBot.Workshops.Forms;

namespace JourneyBot.Workshops.Steps;

/// <summary>
/// Folds answers of which the team needs one each: the facilitator's latest wins over participants' latest (DESIGN 7).
/// An empty answer by a facilitator clears the field: what was said before no longer counts.
/// </summary>
internal static class Settling
{
    /// <summary>Every field that somebody answered.</summary>
    /// <param name="contributions">In order of time.</param>
    public static IReadOnlyDictionary<string, Settled> Fold(
        IReadOnlyList<Contributed> contributions, IReadOnlyCollection<ParticipantId> facilitators)
    {
        var leaders = facilitators.ToHashSet();
        var fields = new Dictionary<string, Dictionary<ParticipantId, Answer>>(StringComparer.Ordinal);
        for (var order = 0; order < contributions.Count; order++)
        {
            var said = contributions[order];
            // What a facilitator carried over is their word.
            var leads = said.IsCarriedOver || leaders.Contains(said.Author);
            foreach (var (field, _) in said.Answers)
            {
                var latest = fields.TryGetValue(field, out var known) ? known : fields[field] = [];
                Note(latest, said, said.Answers[field], new Rank(leads, order));
            }
        }

        return fields.ToDictionary(field => field.Key, field => Settle(field.Value.Values), StringComparer.Ordinal);
    }

    /// <summary>Lines that all wrote, equal ones once, in order of mention.</summary>
    public static IReadOnlyList<string> Union(
        string field, IReadOnlyList<Contributed> contributions, IReadOnlyCollection<ParticipantId> facilitators)
    {
        var lines = new OrderedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var said in contributions.Where(said => said.Answers.Has(field)))
        {
            if (IsEmpty(said.Answers[field]) && facilitators.Contains(said.Author))
            {
                lines.Clear();
            }

            foreach (var line in said.Answers.All(field).Where(line => !IsEmpty(line)))
            {
                lines.TryAdd(Folding.Fold(line), line);
            }
        }

        return [.. lines.Values];
    }

    private static void Note(Dictionary<ParticipantId, Answer> latest, Contributed said, string? value, Rank rank)
    {
        if (!IsEmpty(value))
        {
            latest[said.Author] = new Answer(value!, said, rank);
        }
        else if (rank.Leads)
        {
            latest.Clear();
        }
    }

    private static bool IsEmpty(string? value) => string.IsNullOrEmpty(value);

    private static Settled Settle(IEnumerable<Answer> latest)
    {
        var ranked = latest.OrderByDescending(answer => answer.Rank.Leads).ThenByDescending(answer => answer.Rank.Order).ToList();
        if (ranked is not [var winner, .. var others])
        {
            return Settled.Empty;
        }

        var seen = new HashSet<string>(StringComparer.Ordinal) { Folding.Fold(winner.Value) };
        return new Settled(winner.Value, [.. others.Where(other => seen.Add(Folding.Fold(other.Value))).Select(other => other.Propose())]);
    }

    private readonly record struct Rank(bool Leads, int Order);

    private readonly record struct Answer(string Value, Contributed Said, Rank Rank)
    {
        public Proposal Propose() => new(Value, Said.Label, Said.Author);
    }
}
