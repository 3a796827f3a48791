using JourneyBot.Workshops;
using JourneyBot.Workshops.Entries;
using JourneyBot.Workshops.Forms;
using JourneyBot.Workshops.People;
using JourneyBot.Workshops.Steps;

namespace JourneyBot.Testing.Workshops;

/// <summary>
/// A workshop told by its entries, a second apart, each read by its form as a real one would be. The first of the
/// <see cref="People"/> leads.
/// </summary>
public sealed class Story
{
    private static readonly DateTimeOffset Begin = new(2026, 12, 1, 0, 0, 0, TimeSpan.Zero);
    private readonly List<Entry> _entries = [];

    public IReadOnlyList<Entry> Entries => _entries;

    public static IReadOnlyList<ParticipantId> People { get; } = [.. Enumerable.Range(1, 30).Select(number => new ParticipantId($"person-{number}"))];

    /// <summary>A submission by the person of this number; each line of a list is an entry of its own. The last entry made.</summary>
    public Entry Add(StepId step, string form, int person, RawAnswers answers)
    {
        var asked = StepCatalog.Form(step, form) ?? throw new ArgumentException($"{step} has no form {form}", nameof(form));
        var read = new FormReader(asked, DateOnly.FromDateTime(Begin.Date)).Read(answers).Require();
        var operation = Operation.Of("story", $"{_entries.Count}");
        var key = new EntryKey(step, People[person % People.Count], operation);
        var contribution = new Contribution(form, read) { OnBehalfOf = OnBehalf.Of(answers) };
        _entries.Add(new Entry(key, Begin.AddSeconds(_entries.Count), contribution, $"delivery-{_entries.Count}"));
        return _entries[^1];
    }

    public Journey Fold() => Journey.Fold(_entries, [People[0]]);
}
