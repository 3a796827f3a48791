using JourneyBot.Workshops.Entries;
using JourneyBot.Workshops.Forms;

namespace JourneyBot.Workshops.Tests;

/// <summary>Writes entries as a team would, a second apart, and folds them. Ann leads.</summary>
internal sealed class Journal
{
    public static readonly ParticipantId Ann = new("ann");
    public static readonly ParticipantId Ben = new("ben");
    public static readonly ParticipantId Cho = new("cho");

    private static readonly DateTimeOffset Morning = new(2026, 12, 1, 9, 0, 0, TimeSpan.Zero);
    private readonly List<Entry> _entries = [];

    public IReadOnlyList<Entry> Entries => _entries;

    /// <summary>A contribution; its identity.</summary>
    public string Write(StepId step, string form, Answers answers, ParticipantId? by = null) =>
        Write(step, new Contribution(form, answers), by);

    /// <param name="operation">Made up where not given; with it, two things can be made to share a label.</param>
    public string Write(StepId step, Payload payload, ParticipantId? by = null, string? operation = null)
    {
        var key = new EntryKey(step, by ?? Ben, operation ?? Operation.Of("journal", $"{_entries.Count}"));
        _entries.Add(new Entry(key, Morning.AddSeconds(_entries.Count), payload, $"delivery {_entries.Count}"));
        return key.Identity;
    }

    public void Withdraw(string identity) => Write(StepId.Theme, new Withdraw(identity));

    public void Restore(string identity) => Write(StepId.Theme, new Restore(identity));

    public void Move(StepId step, string target, string? after) => Write(step, new Placement(target, after), Ann);

    public Journey Fold() => Journey.Fold(_entries, [Ann]);

    /// <summary>The same entries as they might arrive on another host.</summary>
    public Journey FoldShuffled(int seed)
    {
        var shuffled = _entries.Concat(_entries.Take(3)).ToArray();
        new Random(seed).Shuffle(shuffled);
        return Journey.Fold(shuffled, [Ann]);
    }
}
