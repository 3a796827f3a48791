using System.Collections.Concurrent;
using JourneyBot.Workshops.Entries;
using JourneyBot.Workshops.Forms;
using JourneyBot.Workshops.Steps.Actions;
using JourneyBot.Workshops.Steps.Emotions;
using JourneyBot.Workshops.Steps.Measures;
using JourneyBot.Workshops.Steps.Persona;
using JourneyBot.Workshops.Steps.Phases;
using JourneyBot.Workshops.Steps.Theme;
using JourneyBot.Workshops.Steps.Touchpoints;
using JourneyBot.Workshops.Votes;

namespace JourneyBot.Workshops;

/// <summary>
/// The journey as the entries tell it: derived, never stored. The same entries give the same journey in whatever order they
/// come (the fold sorts by time, then key). Unknown and withdrawn references are dropped.
/// </summary>
public sealed class Journey
{
    private readonly IReadOnlyCollection<ParticipantId> _facilitators;

    private readonly IReadOnlyList<CountedRound> _rounds;

    /// <param name="leftOut">Keys of phases that are not part of it.</param>
    private Journey(
        Ledger ledger, IReadOnlyCollection<ParticipantId> facilitators, IReadOnlyList<CountedRound> rounds, IReadOnlySet<string>? leftOut = null)
    {
        (_facilitators, _rounds) = (facilitators, rounds);
        Ledger = ledger;
        Theme = ThemeFold.Fold(ledger.Of(StepId.Theme), facilitators);
        Persona = PersonaFold.Fold(ledger.Of(StepId.Persona), facilitators);
        Actions = ActionsFold.Fold(ledger);
        (Phases, Ungrouped) = PhasesFold.Fold(ledger, Actions, leftOut);
        Borders = BordersFold.Fold(ledger, Phases);
        Contacts = ContactsFold.Fold(ledger, Actions);
        Owners = OwnersFold.Fold(ledger, Actions, Contacts);
        Metrics = MetricsFold.Fold(ledger, Contacts);
        Feelings = FeelingsFold.Fold(ledger, Contacts, Phases);
        Measures = MeasuresFold.Fold(ledger, Contacts, Borders, Phases);
        PutOff = NotNowFold.Fold(ledger, Feelings);
        Viewpoints = ViewpointsFold.Fold(ledger, Contacts);
        Closing = ClosingFold.Fold(ledger, facilitators);
        Values = ValuesFold.Fold(ledger, Phases);
        Votes = VotesFold.Fold(this, rounds);
        Chosen = new Chosen(Votes);
    }

    public Ledger Ledger { get; }

    public JourneyTheme Theme { get; }

    public JourneyPersona Persona { get; }

    /// <summary>In journey order: the start first, the goal last.</summary>
    public IReadOnlyList<JourneyAction> Actions { get; }

    public IReadOnlyList<Phase> Phases { get; }

    /// <summary>Of each phase, in their order.</summary>
    public IReadOnlyList<PhaseValue> Values { get; }

    /// <summary>Actions in no phase.</summary>
    public IReadOnlyList<JourneyAction> Ungrouped { get; }

    /// <summary>Between each phase and the next, in order.</summary>
    public IReadOnlyList<Border> Borders { get; }

    /// <summary>In the order of their actions, then of their first mention.</summary>
    public IReadOnlyList<Contact> Contacts { get; }

    /// <summary>In the order of their contacts, then of time.</summary>
    public IReadOnlyList<Metric> Metrics { get; }

    /// <summary>Who finds out what is only assumed, or not counted.</summary>
    public Owners Owners { get; }

    public Feelings Feelings { get; }

    public Closing Closing { get; }

    /// <summary>Of improvement points, in journey order.</summary>
    public IReadOnlyList<Viewpoint> Viewpoints { get; }

    /// <summary>In the order of the phase they help, then of time.</summary>
    public IReadOnlyList<Measure> Measures { get; }

    /// <summary>Negative factors that somebody put off, in journey order, also those that a measure answers since.</summary>
    public IReadOnlyList<PutOff> PutOff { get; }

    /// <summary>Results of closed votes, at most one for each step.</summary>
    public IReadOnlyList<VoteResult> Votes { get; }

    public Chosen Chosen { get; }

    /// <summary>What the results were counted from.</summary>
    internal IReadOnlyList<CountedRound> Rounds => _rounds;

    /// <summary>The choices that forms offer over this journey, by form and field, as far as somebody asked for them.</summary>
    internal ConcurrentDictionary<(StepId Step, string Form, string Field, Language Language), IReadOnlyList<Option>> Offered { get; } = new();

    /// <summary>The coach's question for a step, as far as somebody asked for it.</summary>
    internal ConcurrentDictionary<(StepId Step, bool IsShort), Finding?> Asked { get; } = new();

    /// <summary>Negative factors that nothing answers, when somebody asked for them.</summary>
    internal IReadOnlyList<NegativeFactor>? Uncovered { get; set; }

    /// <summary>How many contributions are not in it, since their step is written silently.</summary>
    public int Withheld { get; private init; }

    /// <param name="rounds">Rounds of votes with their ballots, where there are any.</param>
    public static Journey Fold(
        IEnumerable<Entry> entries, IReadOnlyCollection<ParticipantId> facilitators, IReadOnlyList<CountedRound>? rounds = null) =>
        new(Ledger.Read(entries), facilitators, rounds ?? []);

    /// <summary>The contact that a label means; null when it means none.</summary>
    public Contact? FindContact(string? label) => Ledger.Labels.Find(label, IsContact) is { } identity
        ? Contacts.First(contact => contact.Identity == identity)
        : null;

    /// <summary>The journey as it may be shown: without the step that is written silently, of which only the count is known.</summary>
    public static Journey FoldWithout(
        StepId? withheld, IReadOnlyList<Entry> entries, IReadOnlyCollection<ParticipantId> facilitators, IReadOnlyList<CountedRound>? rounds = null) =>
        withheld is not { } step
            ? Fold(entries, facilitators, rounds)
            : new Journey(Ledger.Read(entries.Where(entry => entry.Key.Step != step)), facilitators, rounds ?? [])
            {
                Withheld = Ledger.Read(entries.Where(entry => entry.Key.Step == step)).Of(step).Count,
            };

    /// <summary>For whoever reads the result: once the team is past grouping, phases that nothing was said of are left out.</summary>
    public Journey For(Workshop workshop) =>
        (workshop.IsEnded || workshop.Step > StepId.Phases) && UnusedPhases.In(this) is { Count: > 0 } unused
            ? new Journey(Ledger.Read(Ledger.All), _facilitators, _rounds, unused) { Withheld = Withheld }
            : this;

    /// <summary>The journey as it was when only the first <paramref name="entries"/> had been written.</summary>
    public Journey AsOf(int entries) => Fold(Ledger.All.Take(entries), _facilitators);

    private bool IsContact(string identity) => Contacts.Any(contact => contact.Identity == identity);
}
