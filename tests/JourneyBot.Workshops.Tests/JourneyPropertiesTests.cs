using FsCheck;
using FsCheck.Fluent;
using JourneyBot.Workshops.Entries;
using JourneyBot.Workshops.Steps;
using JourneyBot.Workshops.Summaries;
using JourneyBot.Workshops.Tests.Steps;
using JourneyBot.Workshops.Tests.Summaries;
using JourneyBot.Workshops.Words;

namespace JourneyBot.Workshops.Tests;

/// <summary>What holds for every journey, whatever people write, point at and take back.</summary>
public class JourneyPropertiesTests
{
    private static readonly Config Forty = Config.QuickThrowOnFailure.WithMaxTest(40);

    [Fact]
    public void Fold_InAnyOrderOfArrival_TellsTheSame() => Prop.ForAll<int, string[]>((seed, texts) =>
    {
        var jumble = new Jumble(seed, Clean(texts));

        return Tell(jumble.Fold()) == Tell(jumble.FoldShuffled());
    }).Check(Forty);

    [Fact]
    public void NoText_BreaksABoardOrASummary() => Prop.ForAll<int, string[]>((seed, texts) =>
    {
        string[] hostile = ["[x](javascript:alert(1))", "<at>all</at>", "{persona}{0}", "=cmd|'x'!A0", "\ud800", "a\u202eb", "👨‍👩‍👧", "one\ntwo", new('長', 200)];
        var journey = new Jumble(seed, [.. Clean(texts), .. hostile]).Fold();
        foreach (var section in Languages.All.SelectMany(language => Show(journey, language)))
        {
            Assert.DoesNotContain(Jumble.Mark, section.Heading ?? string.Empty);
            Assert.All(section.Lines, line => Assert.NotEmpty(line.Runs));
            Assert.All(section.Lines.SelectMany(line => line.Runs), AssertIsData);
        }
    }).Check(Forty);

    [Fact]
    public void EveryLabel_FindsItsThing_AndIsItsAlone() => Prop.ForAll<int>(seed =>
    {
        var journey = new Jumble(seed, []).Fold();
        var labels = journey.Ledger.Labels;
        var things = StepIds.All.SelectMany(journey.Ledger.Of).Select(said => (said.Identity, said.Label))
            .Concat(journey.Contacts.Select(contact => (contact.Identity, contact.Label)))
            .Concat(journey.Borders.Select(border => (border.Identity, border.Label))).ToList();

        Assert.Equal(things.Count, things.Select(thing => thing.Label).Distinct().Count());
        Assert.All(things, thing => Assert.Equal(thing.Identity, labels.Find(thing.Label)));
    }).Check(Forty);

    [Fact]
    public void ALabelOnceShown_MeansTheSameThing_HoweverManyComeToShareIt() => Prop.ForAll<byte[]>(plan =>
    {
        var trip = new Trip();
        trip.Meet("shop", trip.Tries);
        var (contact, border) = (trip.Contact(trip.Tries), trip.Fold().Borders[0].Label);
        foreach (var choice in plan)
        {
            // Later entries of any kind whose identities begin like the contact's and the border's labels.
            var label = choice % 2 == 0 ? contact : border;
            var contribution = new Contribution("theme", new() { { "goal", $"{choice}" } });
            trip.Journal.Write(StepId.Theme, contribution, operation: label + Operation.Of($"{choice}")[label.Length..]);
        }

        trip.Feel(contact, -2);
        trip.Worry(border, "worry", "information");
        trip.Decide("measure", new() { { "answers", contact }, { "border", border } });
        var journey = trip.Fold();

        Assert.Equal("tries it", Assert.Single(journey.Feelings.Scored).Contact.Action.Text);
        Assert.Equal("worry", Assert.Single(journey.Borders[0].Concerns).Text);
        Assert.Equal((trip.Tries, border[..4]), (journey.Measures[0].Answers!.Action.Identity, journey.Measures[0].Border!.Label[..4]));
    }).Check(Forty);

    [Fact]
    public void Fold_OfFiveThousandEntries_LooksAtEachAFewTimesOnly()
    {
        var journal = HugeJourney.Write();
        for (var i = journal.Entries.Count; i < 5_000; i++)
        {
            journal.Write(StepId.Theme, "theme", new() { { "goal", $"{i}" } }, new ParticipantId($"person {i % 30}"));
        }

        var (small, large) = (Allocated(HugeJourney.Write()), Allocated(journal));

        // Linear would be about five times as much (927 to 5,000); quadratic, thirty.
        Assert.InRange(large, 0, small * 8);
    }

    private static long Allocated(Journal journal)
    {
        journal.Fold();
        var before = GC.GetAllocatedBytesForCurrentThread();
        journal.Fold();
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private static string[] Clean(string[]? texts) => [.. (texts ?? []).Where(text => text is not null).Take(5)];

    private static void AssertIsData(Run run)
    {
        Assert.DoesNotContain('\n', run.Text);
        Assert.True(run.IsUserText || !run.Text.Contains(Jumble.Mark), $"Shown as ours: {run.Text}");
    }

    private static string Tell(Journey journey) => string.Join('\n', Languages.All.SelectMany(language => Show(journey, language))
        .SelectMany(section => section.Lines.Select(line => line.ToString()).Prepend($"{section.Heading} {section.Count} {string.Join(',', section.Curve ?? [])}")));

    private static IEnumerable<Section> Show(Journey journey, Language language) =>
    [
        .. StepCatalog.All.SelectMany(step => step.Board(journey, language)),
        .. StepCatalog.All.SelectMany(step => step.Summarize(journey, language)),
        new Section(null, [.. StepCatalog.All.SelectMany(step => step.Check(journey)).Select(finding => finding.Say(language))]),
        .. FinalSummary.Write(journey, 0, language),
    ];
}
