using JourneyBot.Workshops.Entries;
using JourneyBot.Workshops.Forms;

namespace JourneyBot.Workshops.Files;

/// <summary>In which phases the things of a journey are, by their labels.</summary>
internal sealed class PhaseNames
{
    private readonly Dictionary<string, string> _names = new(StringComparer.Ordinal);
    private readonly Labels _labels;

    private PhaseNames(Journey journey)
    {
        _labels = journey.Ledger.Labels;
        foreach (var (phase, action) in journey.Phases.SelectMany(phase => phase.Actions.Select(action => (phase, action))))
        {
            Note(action.Label, phase.Name);
            Note(action.Identity, phase.Name);
            foreach (var merged in journey.Ledger.MergedInto(action.Identity))
            {
                Note(merged.Identity, phase.Name);
            }
        }

        foreach (var contact in journey.Contacts)
        {
            Note(contact.Label, _names.GetValueOrDefault(contact.Action.Identity));
        }

        foreach (var border in journey.Borders)
        {
            Note(border.Label, border.From.Name);
        }

        foreach (var value in journey.Values)
        {
            Note(value.Label, value.Phase.Name);
        }
    }

    public static PhaseNames Of(Journey journey) => new(journey);

    /// <summary>The phases that an entry is about: its own, or those of what it points at. Empty when none is known.</summary>
    public string About(Contributed entry, Form? form)
    {
        var pointed = (form?.Fields ?? [])
            .Where(field => field is ChoiceField { Source: ChoiceSource.Made } or MultipleChoiceField { Source: ChoiceSource.Made })
            .SelectMany(field => entry.Answers.All(field.Id)).Select(Find);
        return string.Join(" / ", pointed.Prepend(_names.GetValueOrDefault(entry.Identity)).OfType<string>().Distinct(StringComparer.Ordinal));
    }

    private string? Find(string typed) =>
        Label.Read(typed) is { } label && _names.TryGetValue(label, out var name) ? name
        : _labels.Find(typed) is { } identity ? _names.GetValueOrDefault(identity)
        : null;

    private void Note(string thing, string? phase)
    {
        if (phase is not null)
        {
            _names.TryAdd(thing, phase);
        }
    }
}
