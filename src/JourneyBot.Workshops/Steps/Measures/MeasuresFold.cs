using System.Globalization;
using JourneyBot.Workshops.Entries;
using JourneyBot.Workshops.Steps.Phases;
using JourneyBot.Workshops.Steps.Touchpoints;

namespace JourneyBot.Workshops.Steps.Measures;

/// <summary>A contribution is a measure. It stands where it helps: at its border, else at the phase of the contact it answers.</summary>
internal sealed class MeasuresFold(Ledger ledger, IReadOnlyList<Contact> contacts, IReadOnlyList<Border> borders, IReadOnlyList<Phase> phases)
{
    private readonly Dictionary<string, Contact> _contacts = contacts.ToDictionary(contact => contact.Identity, StringComparer.Ordinal);
    private readonly ILookup<string, Contact> _contactsOf = contacts.ToLookup(contact => contact.Action.Identity, StringComparer.Ordinal);
    private readonly Dictionary<string, Border> _borders = borders.ToDictionary(border => border.Identity, StringComparer.Ordinal);
    private readonly Dictionary<string, int> _places = phases
        .SelectMany((phase, i) => phase.Actions.Select(action => (action.Identity, i)))
        .ToDictionary(pair => pair.Identity, pair => pair.i, StringComparer.Ordinal);

    public static IReadOnlyList<Measure> Fold(
        Ledger ledger, IReadOnlyList<Contact> contacts, IReadOnlyList<Border> borders, IReadOnlyList<Phase> phases) =>
        new MeasuresFold(ledger, contacts, borders, phases).Fold();

    private IReadOnlyList<Measure> Fold() =>
        [.. ledger.Of(StepId.Measures).Where(said => said.Answers.Has(MeasuresForm.What)).Select(Read).OrderBy(Place)];

    private Measure Read(Contributed said)
    {
        var answers = said.Answers;
        return new Measure(
            said.Identity,
            said.Label,
            answers[MeasuresForm.What]!,
            Find(_contacts, answers[MeasuresForm.Answers]) ?? OnlyContactOf(answers[MeasuresForm.Answers]),
            answers[MeasuresForm.Kind],
            Find(_borders, answers[MeasuresForm.Border]),
            SizeOf(answers[MeasuresForm.Cost]),
            SizeOf(answers[MeasuresForm.Impact]),
            answers[MeasuresForm.Owner],
            answers[MeasuresForm.Department],
            answers[MeasuresForm.Indicator],
            answers[MeasuresForm.Baseline],
            answers[MeasuresForm.Target],
            DayOf(answers[MeasuresForm.Start]),
            DayOf(answers[MeasuresForm.Due]),
            said.Author)
        {
            IsRunning = answers[MeasuresForm.Running] == MeasuresForm.Runs,
            People = answers[MeasuresForm.People],
            Feasible = answers[MeasuresForm.Feasible],
        };
    }

    private T? Find<T>(Dictionary<string, T> things, string? label)
        where T : class =>
        ledger.Labels.Find(label, things.ContainsKey) is { } identity ? things[identity] : null;

    /// <summary>An action's label stands for its contact when it has one only.</summary>
    private Contact? OnlyContactOf(string? label) =>
        ledger.Labels.Find(label, _contactsOf.Contains) is { } action && _contactsOf[action].Take(2).ToList() is [var only] ? only : null;

    private int Place(Measure measure) =>
        measure.Border is { } border ? Index(border.From)
        : measure.Answers is { } contact ? _places.GetValueOrDefault(contact.Action.Identity, phases.Count)
        : phases.Count + 1;

    private int Index(Phase phase)
    {
        var i = 0;
        while (i < phases.Count && phases[i].Key != phase.Key)
        {
            i++;
        }

        return i;
    }

    private static Size? SizeOf(string? size) => size switch
    {
        "s" => Size.Small,
        "m" => Size.Medium,
        "l" => Size.Large,
        _ => null,
    };

    private static DateOnly? DayOf(string? day) =>
        DateOnly.TryParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? date : null;
}
