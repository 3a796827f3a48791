using JourneyBot.Workshops.Entries;
using JourneyBot.Workshops.Forms;
using JourneyBot.Workshops.Steps;

namespace JourneyBot.Workshops.Tests;

/// <summary>
/// Entries of all steps as chance has it: few people, instants and labels, so that everything meets everything. All that a person
/// wrote carries <see cref="Mark"/>.
/// </summary>
internal sealed class Jumble
{
    /// <summary>Of a private area, so that no text of ours has it.</summary>
    public const char Mark = '\uE0F0';

    private static readonly DateTimeOffset Morning = new(2026, 12, 1, 9, 0, 0, TimeSpan.Zero);
    private static readonly ParticipantId[] People = [Journal.Ann, Journal.Ben, Journal.Cho];
    private static readonly Form[] Forms = [.. StepCatalog.All.SelectMany(step => step.Forms)];

    private readonly List<Entry> _entries = [];
    private readonly Random _chance;
    private readonly string[] _texts;

    public Jumble(int seed, string[] texts, int count = 60)
    {
        _chance = new Random(seed);
        _texts = [.. texts.Select(text => Mark + text), $"{Mark}a", $"{Mark}A"];
        for (var i = 0; i < count; i++)
        {
            Add();
        }
    }

    public IReadOnlyList<Entry> Entries => _entries;

    public Journey Fold() => Journey.Fold(_entries, [Journal.Ann]);

    public Journey FoldShuffled()
    {
        var shuffled = _entries.Concat(_entries.Take(5)).ToArray();
        _chance.Shuffle(shuffled);
        return Journey.Fold(shuffled, [Journal.Ann]);
    }

    private void Add()
    {
        var form = Forms[_chance.Next(Forms.Length)];
        var isOther = _chance.Next(6) == 0 && _entries.Count > 0;
        var payload = isOther ? Other() : new Contribution(form.Id, Answer(form));
        var author = People[_chance.Next(3)];
        // Few heads, so that labels are shared; few operations, so that some are met again and get the next generation.
        var operation = $"{"ABCD"[_chance.Next(4)]}AAA{Operation.Of(form.Step.Slug(), author.Value, $"{_chance.Next(8)}")}"[..Label.Longest];
        var key = new EntryKey(form.Step, author, operation);
        while (_entries.Any(entry => entry.Key == key))
        {
            key = key.Next;
        }

        _entries.Add(new Entry(key, Morning.AddSeconds(_chance.Next(20)), payload, $"{_entries.Count}"));
    }

    private Payload Other() => _chance.Next(8) switch
    {
        0 => new Withdraw(Some().Identity),
        1 => new Restore(Some().Identity),
        2 => new SetAside(Some().Identity, (Aside)_chance.Next(3)),
        3 => Some() is { Payload: Contribution { Form: var form } } target
            ? new Edit(target.Identity, Answer(Forms.First(known => known.Id == form)))
            : new Withdraw(Some().Identity),
        4 => new UnknownPayload("vote", """{"v":9,"kind":"vote"}"""),
        5 or 6 => new Merge(SomeAction(), SomeAction()),
        _ => new Placement(Pointed(), _chance.Next(3) == 0 ? null : Pointed()),
    };

    private Answers Answer(Form form)
    {
        var answers = new Answers();
        foreach (var field in form.Fields.Where(field => field.IsRequired || _chance.Next(3) > 0))
        {
            var raw = field is MultipleChoiceField ? $"{Pointed()},{Pointed()}" : Said(field);
            if (new FormReader(form, new DateOnly(2026, 12, 1)).ReadOne(field, raw) is { IsRefused: false, Value: { Count: > 0 } values })
            {
                answers.Add(field.Id, values);
            }
        }

        return answers;
    }

    private string Said(Field field) => field switch
    {
        ChoiceField { Source: ChoiceSource.Catalogue catalogue } when _chance.Next(2) == 0 => catalogue.Ids[_chance.Next(catalogue.Ids.Count)],
        ChoiceField { Source: ChoiceSource.Made } => Pointed(),
        ScaleField scale => $"{_chance.Next(scale.Lowest, scale.Highest + 1)}",
        DateField => $"2026-12-{_chance.Next(1, 31)}",
        NumberField => $"{_chance.Next(100)}",
        _ => _texts[_chance.Next(_texts.Length)],
    };

    /// <summary>Any entry's, contact's or border's label as it is now, or a phase's name.</summary>
    private string Pointed()
    {
        if (_entries.Count == 0)
        {
            return "ZZZZ";
        }

        var journey = Fold();
        string[] names =
        [
            Label.Of(Some().Identity),
            .. journey.Contacts.Select(contact => contact.Label),
            .. journey.Borders.Select(border => border.Label),
            .. journey.Actions.Select(action => action.Label),
            .. journey.Phases.Select(phase => phase.Name),
        ];
        return names[_chance.Next(names.Length)];
    }

    /// <summary>Mostly, so that merges meet.</summary>
    private string SomeAction() =>
        _entries.Where(entry => entry.Key.Step == StepId.Actions).ToList() is { Count: > 0 } actions ? actions[_chance.Next(actions.Count)].Identity : Some().Identity;

    private Entry Some() => _entries[_chance.Next(_entries.Count)];
}
