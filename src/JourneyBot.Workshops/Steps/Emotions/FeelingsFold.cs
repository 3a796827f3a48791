using JourneyBot.Workshops.Entries;
using JourneyBot.Workshops.Forms;
using JourneyBot.Workshops.Steps.Phases;
using JourneyBot.Workshops.Steps.Touchpoints;

namespace JourneyBot.Workshops.Steps.Emotions;

/// <summary>
/// Scores: each person's latest at each contact. Words, thoughts, triggers and negative factors: what all wrote, equal ones once.
/// </summary>
internal static class FeelingsFold
{
    public static Feelings Fold(Ledger ledger, IReadOnlyList<Contact> contacts, IReadOnlyList<Phase> phases)
    {
        var byIdentity = contacts.ToDictionary(contact => contact.Identity, contact => new Felt(contact), StringComparer.Ordinal);
        var byAction = contacts.ToLookup(contact => contact.Action.Identity, StringComparer.Ordinal);
        foreach (var said in ledger.Of(StepId.Emotions, EmotionsForm.Form.Id))
        {
            if (Find(ledger.Labels, said.Answers[EmotionsForm.Contact], byIdentity, byAction) is { } felt)
            {
                felt.Note(said);
            }
        }

        var scored = contacts.Select(contact => byIdentity[contact.Identity]).Where(felt => felt.IsNoted).Select(felt => felt.ToFeeling()).ToList();
        return new Feelings(scored, Curve(scored, phases));
    }

    /// <summary>By the contact's label, or the action's when it has one contact only.</summary>
    private static Felt? Find(Labels labels, string? label, Dictionary<string, Felt> byIdentity, ILookup<string, Contact> byAction) =>
        labels.Find(label, byIdentity.ContainsKey) is { } contact ? byIdentity[contact]
        : labels.Find(label, byAction.Contains) is { } action && byAction[action].Take(2).ToList() is [var only] ? byIdentity[only.Identity]
        : null;

    private static IReadOnlyList<double?> Curve(List<ContactFeeling> scored, IReadOnlyList<Phase> phases)
    {
        var means = scored.Where(feeling => feeling.Count > 0).ToLookup(feeling => feeling.Contact.Action.Identity, feeling => feeling.Mean, StringComparer.Ordinal);
        return [.. phases.Select(phase => phase.Actions.SelectMany(action => means[action.Identity]).Cast<double?>().Average())];
    }

    private sealed class Felt(Contact contact)
    {
        private readonly Dictionary<ParticipantId, int> _scores = [];
        private readonly OrderedDictionary<string, string> _words = new(StringComparer.Ordinal);
        private readonly OrderedDictionary<string, string> _thoughts = new(StringComparer.Ordinal);
        private readonly OrderedDictionary<string, string> _triggers = new(StringComparer.Ordinal);
        private readonly Dictionary<string, NegativeFactor> _factors = new(StringComparer.Ordinal);

        public bool IsNoted => _scores.Count + _words.Count + _thoughts.Count + _triggers.Count + _factors.Count > 0;

        public void Note(Contributed said)
        {
            var answers = said.Answers;
            if (int.TryParse(answers[EmotionsForm.Score], System.Globalization.CultureInfo.InvariantCulture, out var score))
            {
                _scores[said.Author] = score;
            }

            AddOnce(_words, answers[EmotionsForm.Word]);
            AddOnce(_thoughts, answers[EmotionsForm.Thought]);
            AddOnce(_triggers, answers[EmotionsForm.Trigger]);
            if (answers[EmotionsForm.Factor] is { } factor)
            {
                var key = Folding.Fold(factor);
                var severity = SeverityOf(answers[EmotionsForm.Severity]);
                _factors[key] = _factors.TryGetValue(key, out var known)
                    ? known with { Severity = severity ?? known.Severity, Said = [.. known.Said, said] }
                    : new NegativeFactor(said.Label, factor, severity, contact) { Said = [said] };
            }
        }

        public ContactFeeling ToFeeling() => new(
            contact,
            _scores.Count == 0 ? 0 : _scores.Values.Average(),
            _scores.Count == 0 ? 0 : _scores.Values.Max() - _scores.Values.Min(),
            _scores.Count,
            [.. _words.Values],
            [.. _thoughts.Values],
            [.. _triggers.Values],
            [.. _factors.Values]);

        private static void AddOnce(OrderedDictionary<string, string> list, string? text)
        {
            if (text is not null)
            {
                list.TryAdd(Folding.Fold(text), text);
            }
        }

        private static int? SeverityOf(string? severity) => severity switch
        {
            "low" => 1,
            "middle" => 2,
            "high" => 3,
            _ => null,
        };
    }
}
