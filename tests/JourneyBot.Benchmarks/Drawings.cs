using AdaptiveCards;
using BenchmarkDotNet.Attributes;
using JourneyBot.Allocation.Tests.Stage;
using JourneyBot.Cards;
using JourneyBot.Workshops;
using JourneyBot.Workshops.Examples;
using JourneyBot.Workshops.Facilitation;
using JourneyBot.Workshops.Steps;

namespace JourneyBot.Benchmarks;

/// <summary>Cards of a finished workshop like the example, and of one with thousands of rows, each drawn until it fits its budget.</summary>
public class Drawings
{
    private static readonly CardActions Actions = new(ActionMode.Execute);
    private static readonly DateTimeOffset Moment = new(2026, 12, 1, 9, 0, 0, TimeSpan.Zero);

    private readonly IReadOnlyList<Participant> _people =
        [.. Enumerable.Range(0, 30).Select(number => new Participant(Contributions.Person(number), $"Person {number}", null, null, Moment, Moment))];

    private Workshop _workshop = null!;
    private Journey _journey = null!;

    [Params("sample", "5,000 rows")]
    public string Size { get; set; } = string.Empty;

    [GlobalSetup]
    public void Open()
    {
        var opening = new Opening(HostedWorkshop.Id, new ConversationKey("chat"), "{}", "tenant", Language.Japanese);
        var leader = new Person(Contributions.Person(0), "Person 0");
        _workshop = Workshop.Start(opening, leader, "start", Moment) with { Step = StepId.Emotions, Furthest = StepId.Measures };
        _journey = Size == "sample"
            ? RetailExample.Journey(Language.Japanese)
            : Journey.Fold(new Contributions(5_000).Entries, [leader.Id]);
    }

    [Benchmark]
    public AdaptiveCard Form() => FormCard.Draw(
        new FormView(_workshop, StepCatalog.Of(StepId.Emotions).Forms[0], _journey, Language.Japanese, new FormState(), "draft"), Actions);

    [Benchmark]
    public AdaptiveCard Board() => BoardCard.Draw(new BoardView(_workshop, StepId.Emotions, _journey, _people), Actions);

    [Benchmark]
    public AdaptiveCard Final() => FinalCard.Draw(new FinalView(_workshop, _journey, Language.Japanese), new CardActions(ActionMode.Execute));
}
