using System.Collections.Concurrent;
using JourneyBot.Boards;
using JourneyBot.Commands;
using JourneyBot.Leading;
using JourneyBot.Testing.Workshops;
using JourneyBot.Workshops;
using JourneyBot.Workshops.Examples;
using JourneyBot.Workshops.Facilitation;
using JourneyBot.Workshops.Forms;

namespace JourneyBot.Tests.Cards.Drawn;

/// <summary>A team with what it has so far: all that cards are drawn from.</summary>
internal sealed record Moment(Journey Journey, IReadOnlyList<Participant> People, Language Language)
{
    /// <summary>Stands in everything that people wrote at the crowded and hostile moments, and in no text of ours.</summary>
    public const string Mark = "※";

    /// <summary>As hostile as text gets that is stored as it is typed.</summary>
    public const string Hostile =
        Mark + "<at>all</at> **b** [x](javascript:alert(1)) {{DATE(2026-12-01T00:00:00Z,SHORT)}} =cmd|'/c calc'!A1 \u200F\u05D0\u200B \"q\" \\ 👩‍👩‍👧‍👦";

    private static readonly Dictionary<Language, Journey> Crowded = Languages.All.ToDictionary(language => language, Crowd);
    private static readonly Journey Attacked = Hostility();
    private static readonly ConcurrentDictionary<Language, Journey> Retail = new();
    private static readonly ConcurrentDictionary<(Journey, string), Lazy<Journey>> Further = new();
    private static readonly DateTimeOffset Now = new(2026, 12, 1, 9, 0, 0, TimeSpan.Zero);

    public static IReadOnlyList<string> Names { get; } = ["empty", "retail", "crowded", "hostile"];

    public static Moment Of(string name, Language language) => name switch
    {
        "empty" => new Moment(Journey.Fold([], [Story.People[0]]), [], language),
        "retail" => new Moment(Retail.GetOrAdd(language, RetailExample.Journey), Team(5, number => language == Language.Japanese ? $"佐藤 {number}子" : $"Sato {number}"), language),
        "crowded" => new Moment(Crowded[language], Team(30, number => $"{number} {Mark}{new string('名', 90)}"), language),
        "hostile" => new Moment(Attacked, Team(30, number => $"{number} {Hostile}"), language),
        _ => throw new ArgumentOutOfRangeException(nameof(name)),
    };

    public bool IsAnonymous { get; init; }

    /// <summary>The journey with something more in it, folded once for all cards in all action modes.</summary>
    public Journey With(string what, Func<Journey, Journey> fold) =>
        Further.GetOrAdd((Journey, what), _ => new(() => fold(Journey))).Value;

    private Opening Opening =>
        new(new WorkshopId("W1234567890ABCDEF"), new ConversationKey("thread"), "{}", "tenant", Language) { IsAnonymous = IsAnonymous };

    public Workshop At(StepId step) => Workshop
        .Start(Opening, Leader, "operation", Now) with
    {
        Step = step,
        Furthest = step,
        Visit = 12,
    };

    /// <summary>With a plan: running, paused, over; and at the end of a short one.</summary>
    public IEnumerable<Workshop> Timed
    {
        get
        {
            var running = At(StepId.Actions).MakePlan(Leader, 90, "plan", Now).Require();
            var brief = At(StepId.Measures).MakePlan(Leader, 60, "plan", Now.ToOffset(TimeSpan.FromHours(9))).Require();
            return [running, running.Pause(Leader, "pause", Now.AddMinutes(3)).Require(), running.RunOut("up", Now.AddHours(1))!, brief];
        }
    }

    public StatusView Status => new(Journey, People, People.Take(2).Select(person => person.Id).ToHashSet(), Now);

    public DoneCount? Done => People.Count == 0 ? null : new DoneCount(2, People.Count);

    public Workshop Ended => At(StepId.Measures) with { EndedAt = Now };

    public static Person Leader => new(Story.People[0], "Aiko");

    public static Person Newcomer => new(new ParticipantId("newcomer"), "Ken");

    public Scene Scene(Workshop workshop, Person who, bool isPersonal = false) => new(Turn(who, isPersonal), new Stored<Workshop>(workshop, "1"), Language) { IsLate = who == Newcomer };

    public Turn Turn(Person who, bool isPersonal) => new(
        who, new ConversationKey("thread"), "tenant", Language, isPersonal, IsPress: false, "delivery", "{}", "@JourneyBot", new DateOnly(2026, 12, 1));

    /// <param name="part">An nth of what a workshop may hold.</param>
    public static Journey Hostility(int part = 1) => new CrowdedJourney(number => CrowdedJourney.Fill($"{number} {Hostile}", " {{{{TIME(x)}}}} _*_ "), part).Journey;

    private static Journey Crowd(Language language) => new CrowdedJourney(number => language == Language.Japanese
        ? CrowdedJourney.Fill($"{number}番目の{Mark}", "店員に声をかけるか迷って売り場を何度も行き来し、")
        : CrowdedJourney.Fill($"No. {number} {Mark} ", "walks up and down the aisle, unsure whether to ask ")).Journey;

    /// <summary>Known ones, some in own words, and none.</summary>
    private static string? Department(int number, Func<int, string> name) => (number % 4) switch
    {
        0 => "営業",
        1 => "marketing",
        2 => PlainText.Shorten(PlainText.Clean(name(number)), 60),
        _ => null,
    };

    private static List<Participant> Team(int count, Func<int, string> name) =>
        [.. Enumerable.Range(0, count).Select(number => new Participant(
            Story.People[number], PlainText.Clean(name(number + 1)), Department(number, name), null, Now.AddMinutes(number), Now.AddMinutes(number)))];
}
