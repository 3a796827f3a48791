using JourneyBot.Workshops.Entries;
using JourneyBot.Workshops.Forms;
using JourneyBot.Workshops.Steps;
using JourneyBot.Workshops.Words;

namespace JourneyBot.Workshops.Examples;

/// <summary>
/// A finished workshop of an apparel shop, from knowing the brand to the first purchase (A004), as its entries would tell it:
/// read by the same fold as real ones. Its sentences stand in RetailTexts.resx, a line for each entry.
/// </summary>
public static class RetailExample
{
    private static readonly Texts Texts = Texts.Beside(typeof(RetailExample), "RetailTexts");
    private static readonly DateTimeOffset Begin = new(2026, 11, 2, 5, 0, 0, TimeSpan.Zero);
    private static readonly ParticipantId[] People = [new("example-1"), new("example-2"), new("example-3")];

    public static Journey Journey(Language language) => Workshops.Journey.Fold(Entries(language), [People[0]]);

    /// <summary>"form: field=value | field=value" a line; #n stands for the n-th action, contact or border of the story so far.</summary>
    private static List<Entry> Entries(Language language)
    {
        var entries = new List<Entry>();
        foreach (var step in StepIds.All)
        {
            foreach (var line in Texts.Get(step.Slug(), language).Split('\n', StringSplitOptions.RemoveEmptyEntries))
            {
                // Labels of contacts and borders are known once the lines before are folded.
                var labels = line.Contains('#', StringComparison.Ordinal) ? new Pointers(Workshops.Journey.Fold(entries, [People[0]])) : null;
                entries.Add(Read(step, line, entries.Count, labels));
            }
        }

        return entries;
    }

    private static Entry Read(StepId step, string line, int number, Pointers? pointers)
    {
        var colon = line.IndexOf(':', StringComparison.Ordinal);
        var form = StepCatalog.Form(step, line[..colon].Trim())
            ?? throw new InvalidOperationException($"The example names no form: {line}");
        var raw = new RawAnswers();
        foreach (var answer in line[(colon + 1)..].Split('|', StringSplitOptions.TrimEntries))
        {
            var parts = answer.Split('=', 2);
            raw[parts[0]] = (pointers?.Resolve(parts[0], parts[1]) ?? parts[1]).Replace("\\n", "\n", StringComparison.Ordinal);
        }

        var answers = new FormReader(form, DateOnly.FromDateTime(Begin.DateTime)).Read(raw).Require();
        var who = People[number % People.Length];
        var key = new EntryKey(step, step <= StepId.Persona ? People[0] : who, Operation.Of("example", form.Id, $"{number}"));
        return new Entry(key, Begin.AddMinutes(number), new Contribution(form.Id, answers), $"example-{number}");
    }

    /// <summary>Counts from 1, actions as they were told, contacts and borders in journey order.</summary>
    private sealed class Pointers(Journey journey)
    {
        private readonly List<string> _actions = [.. journey.Ledger.Of(StepId.Actions).Select(action => action.Label)];

        public string Resolve(string field, string value) => value.StartsWith('#')
            ? string.Join(',', value.Split(',').Select(part => Find(field, int.Parse(part.Trim()[1..], System.Globalization.CultureInfo.InvariantCulture))))
            : value;

        private string Find(string field, int number) => field switch
        {
            "actions" => _actions[number - 1],
            "border" => journey.Borders[number - 1].Label,
            _ => journey.Contacts[number - 1].Label,
        };
    }
}
