using JourneyBot.Workshops.Forms;

namespace JourneyBot.Workshops.Entries;

/// <summary>
/// The entries put in order (time, then key), each key once, with withdrawals applied and labels given. What the folds read.
/// </summary>
public sealed class Ledger
{
    private readonly Dictionary<StepId, List<Contributed>> _contributed = [];
    private readonly Dictionary<string, Entry> _entries = new(StringComparer.Ordinal);
    private readonly HashSet<string> _withdrawn = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Edit> _edited = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Aside> _aside = new(StringComparer.Ordinal);
    private readonly List<Placed> _placed = [];
    private readonly List<Contributed> _parked = [];
    private readonly List<Contributed> _hidden = [];
    private readonly Dictionary<string, List<Contributed>> _mergedInto = new(StringComparer.Ordinal);
    private IReadOnlyDictionary<string, string> _kept = new Dictionary<string, string>();

    private Ledger()
    {
    }

    public Labels Labels { get; } = new();

    public IReadOnlyList<Placed> Placements => _placed;

    /// <summary>Contributions that were set aside for later, in order.</summary>
    public IReadOnlyList<Contributed> Parked => _parked;

    /// <summary>Contributions that nobody needs to read, in order.</summary>
    public IReadOnlyList<Contributed> Hidden => _hidden;

    /// <summary>Every entry, in order.</summary>
    public IReadOnlyList<Entry> All { get; private set; } = [];

    /// <summary>All contributions that were ever made, also withdrawn ones, in order.</summary>
    public IReadOnlyList<Entry> Entries { get; private set; } = [];

    public int Count => _contributed.Values.Sum(list => list.Count);

    public static Ledger Read(IEnumerable<Entry> entries)
    {
        var ledger = new Ledger();
        var ordered = InOrder(entries);
        foreach (var entry in ordered)
        {
            ledger.Note(entry);
        }

        ledger.ApplyEdits(ordered);
        ledger.ApplyMerges(ordered);
        ledger._placed.RemoveAll(placed => ledger._withdrawn.Contains(placed.Key.Identity));
        ledger.All = ordered;
        ledger.Entries = [.. ordered.Where(entry => entry.Payload is Contribution)];
        foreach (var entry in ledger.Entries)
        {
            ledger.Keep(entry);
        }

        return ledger;
    }

    public IReadOnlyList<Contributed> Of(StepId step) => _contributed.TryGetValue(step, out var list) ? list : [];

    public IEnumerable<Contributed> Of(StepId step, string form) => Of(step).Where(contributed => contributed.Form == form);

    public bool IsWithdrawn(string identity) => _withdrawn.Contains(identity);

    public Aside AsideOf(string identity) => _aside.GetValueOrDefault(identity);

    /// <summary>The action that this one was merged into; null when it stands for itself.</summary>
    public string? KeptFor(string identity) => _kept.GetValueOrDefault(identity);

    /// <summary>What was merged into this action, in order.</summary>
    public IReadOnlyList<Contributed> MergedInto(string identity) => _mergedInto.GetValueOrDefault(identity) ?? [];

    /// <summary>What the contribution says now: its latest edit, else what it was written as.</summary>
    public Answers AnswersOf(Entry entry) =>
        _edited.GetValueOrDefault(entry.Identity)?.Answers ?? (entry.Payload as Contribution)?.Answers ?? Answers.None;

    /// <summary>Whose words the contribution is now, as typed; null: those of who wrote it.</summary>
    public string? OnBehalfOf(Entry entry) =>
        _edited.TryGetValue(entry.Identity, out var edit) ? edit.OnBehalfOf : (entry.Payload as Contribution)?.OnBehalfOf;

    public Entry? Find(string identity) => _entries.GetValueOrDefault(identity);

    private static List<Entry> InOrder(IEnumerable<Entry> entries)
    {
        var ordered = entries.DistinctBy(entry => entry.Key).ToList();
        ordered.Sort(Compare);
        return ordered;
    }

    private static int Compare(Entry one, Entry other)
    {
        var byTime = one.At.CompareTo(other.At);
        return byTime != 0 ? byTime
            : one.Key.Operation != other.Key.Operation ? string.CompareOrdinal(one.Key.Operation, other.Key.Operation)
            : one.Key.Author != other.Key.Author ? string.CompareOrdinal(one.Key.Author.Value, other.Key.Author.Value)
            : one.Key.Generation != other.Key.Generation ? one.Key.Generation.CompareTo(other.Key.Generation)
            : one.Key.Step.CompareTo(other.Key.Step);
    }

    private void Note(Entry entry)
    {
        switch (entry.Payload)
        {
            case Contribution:
                _entries[entry.Identity] = entry;
                Labels.Add(entry.Identity);
                break;
            case Placement placement:
                _placed.Add(new Placed(entry.Key, entry.At, placement.Target, placement.After));
                break;
            case Edit or Merge:
                _entries[entry.Identity] = entry;
                break;
            case SetAside aside:
                _aside[aside.Target] = aside.Where;
                break;
            case Withdraw withdraw:
                _withdrawn.Add(withdraw.Target);
                break;
            case Restore restore:
                _withdrawn.Remove(restore.Target);
                break;
        }
    }

    /// <summary>When all is noted: an edit may have been withdrawn later.</summary>
    private void ApplyEdits(IReadOnlyList<Entry> ordered)
    {
        foreach (var entry in ordered)
        {
            if (entry.Payload is Edit edit && !_withdrawn.Contains(entry.Identity))
            {
                _edited[edit.Target] = edit;
            }
        }
    }

    private void ApplyMerges(IEnumerable<Entry> ordered)
    {
        var merges = ordered.Where(entry => !_withdrawn.Contains(entry.Identity)).Select(entry => entry.Payload).OfType<Merge>();
        _kept = Merging.Resolve(merges, IsActionThatCounts);
        foreach (var (merged, kept) in _kept)
        {
            Labels.Follow(merged, kept);
        }
    }

    private bool IsActionThatCounts(string identity) =>
        Find(identity) is { Payload: Contribution, Key.Step: StepId.Actions } && !_withdrawn.Contains(identity) && AsideOf(identity) == Aside.None;

    private void Keep(Entry entry)
    {
        var aside = AsideOf(entry.Identity);
        if (_withdrawn.Contains(entry.Identity) || entry.Payload is not Contribution contribution)
        {
            return;
        }

        var kept = new Contributed(entry.Key, entry.At, contribution.Form, AnswersOf(entry), Labels.Add(entry.Identity))
        {
            OnBehalfOf = OnBehalfOf(entry),
        };
        if (aside != Aside.None)
        {
            (aside == Aside.Parked ? _parked : _hidden).Add(kept);
            return;
        }

        if (KeptFor(entry.Identity) is { } other)
        {
            ListIn(_mergedInto, other).Add(kept);
            return;
        }

        ListIn(_contributed, entry.Key.Step).Add(kept);
    }

    private static List<Contributed> ListIn<TKey>(Dictionary<TKey, List<Contributed>> lists, TKey key)
        where TKey : notnull
    {
        if (!lists.TryGetValue(key, out var list))
        {
            lists[key] = list = [];
        }

        return list;
    }
}
