using JourneyBot.Workshops.Entries;
using JourneyBot.Workshops.Steps.Emotions;

namespace JourneyBot.Workshops.Steps.Phases;

/// <summary>
/// A border belongs to its two phases, not to its place: what was said of it waits while they are apart and counts again when
/// they meet.
/// </summary>
internal static class BordersFold
{
    public static IReadOnlyList<Border> Fold(Ledger ledger, IReadOnlyList<Phase> phases)
    {
        var passages = new List<Passage>();
        for (var i = 1; i < phases.Count; i++)
        {
            passages.Add(new Passage(Operation.Of("border", phases[i - 1].Key, phases[i].Key), phases[i - 1], phases[i]));
        }

        // In order of the phases and before any label is looked up: the same labels in every fold.
        passages.ForEach(passage => ledger.Labels.Add(passage.Identity));
        var byIdentity = passages.ToDictionary(passage => passage.Identity, StringComparer.Ordinal);
        foreach (var said in ledger.Of(StepId.Phases, BorderForm.Form.Id))
        {
            Find(ledger, byIdentity, said.Answers[BorderForm.Border])?.Note(said);
        }

        foreach (var said in ledger.Of(StepId.Emotions, ConcernForm.Form.Id))
        {
            Find(ledger, byIdentity, said.Answers[ConcernForm.Border])?.Worry(said);
        }

        return [.. passages.Select(passage => passage.ToBorder(ledger.Labels))];
    }

    private static Passage? Find(Ledger ledger, Dictionary<string, Passage> passages, string? label) =>
        ledger.Labels.Find(label, passages.ContainsKey) is { } identity ? passages[identity] : null;

    private sealed class Passage(string identity, Phase from, Phase to)
    {
        private readonly List<Concern> _concerns = [];
        private string? _before;
        private string? _after;
        private string? _why;

        public string Identity => identity;

        /// <summary>Each field on its own: the latest answer wins.</summary>
        public void Note(Contributed said)
        {
            _before = said.Answers[BorderForm.Before] ?? _before;
            _after = said.Answers[BorderForm.After] ?? _after;
            _why = said.Answers[BorderForm.Reason] ?? _why;
        }

        public void Worry(Contributed said) =>
            _concerns.Add(new Concern(said.Label, said.Answers[ConcernForm.Concern] ?? string.Empty, said.Answers[ConcernForm.Information], said.Answers[ConcernForm.Place], said.Author));

        public Border ToBorder(Labels labels) => new(identity, labels.Add(identity), from, to, _before, _after, _why, _concerns);
    }
}
