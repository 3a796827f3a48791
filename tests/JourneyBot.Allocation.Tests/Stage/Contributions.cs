using System.Globalization;
using JourneyBot.Workshops;
using JourneyBot.Workshops.Entries;
using JourneyBot.Workshops.Forms;
using JourneyBot.Workshops.Steps;

namespace JourneyBot.Allocation.Tests.Stage;

/// <summary>
/// What thirty people contribute: a theme, a persona, and of ten further entries two actions, two touchpoints, four scores and a
/// measure, with a few phases in between. Ten have something for each step.
/// </summary>
internal sealed class Contributions
{
    private const int PhasesUntil = 30;
    private static readonly string[] Channels = ["website", "app", "shop", "mail", "phone"];
    private static readonly DateTimeOffset Begin = new(2026, 11, 30, 9, 0, 0, TimeSpan.Zero);

    private readonly List<Entry> _entries = [];
    private string _action = string.Empty;
    private string _contact = string.Empty;

    public Contributions(int count)
    {
        while (_entries.Count < count)
        {
            Add(StepOf(_entries.Count));
        }
    }

    public IReadOnlyList<Entry> Entries => _entries;

    public static ParticipantId Person(int number) => new($"person-{number % 30}");

    /// <summary>Answers to a step's first form, about what is there; other ones for each number.</summary>
    public RawAnswers Answer(StepId step, int number) => step switch
    {
        StepId.Theme => new() { ["product"] = $"Shoes {number}", ["start"] = "knows the brand", ["goal"] = "buys the first pair" },
        StepId.Persona => new() { ["name"] = $"Aiko {number}", ["occupation"] = "nurse", ["goal"] = "shoes for long days" },
        StepId.Actions => new() { ["what"] = $"Looks for the right size, try {number}", ["tone"] = "bad" },
        StepId.Phases => new() { ["name"] = $"Phase {number}", ["actions"] = Label.Of(_action) },
        StepId.Touchpoints => new() { ["actions"] = Label.Of(_action), ["channel"] = Channels[number % Channels.Length] },
        StepId.Emotions => new() { ["contact"] = Label.Of(_contact), ["score"] = Score(number), ["factor"] = $"No size fits {number}" },
        _ => new() { ["what"] = $"Show sizes {number}", ["answers"] = Label.Of(_contact), ["owner"] = "Ken" },
    };

    private static StepId StepOf(int number) => number switch
    {
        0 => StepId.Theme,
        1 => StepId.Persona,
        _ => (number % 10) switch
        {
            2 or 3 => StepId.Actions,
            4 when number < PhasesUntil => StepId.Phases,
            4 or 5 => StepId.Touchpoints,
            6 => StepId.Measures,
            _ => StepId.Emotions,
        },
    };

    private static string Score(int number) => ((number % 5) - 2).ToString(CultureInfo.InvariantCulture);

    private void Add(StepId step)
    {
        var number = _entries.Count;
        var form = StepCatalog.Of(step).Forms[0];
        var answers = new FormReader(form, DateOnly.FromDateTime(Begin.Date)).Read(Answer(step, number)).Require();
        var key = new EntryKey(step, Person(number), Operation.Of("stage", $"{number}"));
        _entries.Add(new Entry(key, Begin.AddSeconds(number), new Contribution(form.Id, answers), $"delivery-{number}"));
        _action = step is StepId.Actions ? key.Identity : _action;
        _contact = step is StepId.Touchpoints ? Operation.Of("contact", _action, answers["channel"]!) : _contact;
    }
}
