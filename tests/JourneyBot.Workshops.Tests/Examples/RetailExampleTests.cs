using JourneyBot.Workshops.Examples;
using JourneyBot.Workshops.Entries;
using JourneyBot.Workshops.Forms;
using JourneyBot.Workshops.Steps;

namespace JourneyBot.Workshops.Tests.Examples;

public class RetailExampleTests
{
    public static TheoryData<Language> Languages => [.. Workshops.Languages.All];

    [Theory, MemberData(nameof(Languages))]
    public void Example_IsAWholeJourney(Language language)
    {
        var journey = RetailExample.Journey(language);

        Assert.Equal((13, 5, 4, 13, 3), (journey.Actions.Count, journey.Phases.Count, journey.Borders.Count, journey.Contacts.Count, journey.Measures.Count));
        Assert.Equal([2, 2, 3, 3, 3], journey.Phases.Select(phase => phase.Actions.Count));
        Assert.Equal([2.0, 0.0, -2.0, -0.5, 1.0 / 3], journey.Feelings.Curve);
        Assert.Equal([1, 1], journey.Borders.Skip(2).Select(border => border.Concerns.Count));
        Assert.Empty(journey.Ungrouped);
        Assert.NotNull(journey.Persona.Name);
        Assert.All(new[] { journey.Theme.Product, journey.Theme.Purpose, journey.Theme.Start, journey.Theme.Goal }, settled => Assert.NotNull(settled.Value));
    }

    [Theory, MemberData(nameof(Languages))]
    public void Example_PointsAtThingsThatAreThere(Language language)
    {
        var journey = RetailExample.Journey(language);

        Assert.Equal(10, journey.Feelings.Scored.Sum(feeling => feeling.Count));
        Assert.All(journey.Measures, measure => Assert.True(measure is { Answers: not null, Owner: not null, Due: not null, Indicator: not null }));
        foreach (var entry in journey.Ledger.All)
        {
            var contribution = Assert.IsType<Contribution>(entry.Payload);
            var form = StepCatalog.Form(entry.Key.Step, contribution.Form)!;
            var labels = form.Fields.Where(IsMade).SelectMany(field => contribution.Answers.All(field.Id));
            Assert.All(labels, label => Assert.NotNull(journey.Ledger.Labels.Find(label)));
        }
    }

    [Theory, MemberData(nameof(Languages))]
    public void Example_HasNothingThatBlocks_AndAStartAndAGoal(Language language)
    {
        var journey = RetailExample.Journey(language);

        Assert.DoesNotContain(StepCatalog.All.SelectMany(step => step.Check(journey)), finding => finding.Blocks);
        Assert.Equal([Workshops.Steps.Actions.Place.Start, Workshops.Steps.Actions.Place.Goal], new[] { journey.Actions[0].Place, journey.Actions[^1].Place });
        Assert.Empty(StepCatalog.Of(StepId.Theme).Check(journey));
        Assert.Empty(StepCatalog.Of(StepId.Actions).Check(journey));
    }

    [Fact]
    public void Example_TellsTheSameStoryInBothLanguages()
    {
        var (english, japanese) = (RetailExample.Journey(Language.English), RetailExample.Journey(Language.Japanese));

        Assert.Equal(Shape(english), Shape(japanese));
    }

    private static bool IsMade(Field field) =>
        field is ChoiceField { Source: ChoiceSource.Made } or MultipleChoiceField { Source: ChoiceSource.Made };

    private static IEnumerable<string> Shape(Journey journey) => journey.Ledger.All.Select(entry =>
        $"{entry.Key} {string.Join(',', ((Contribution)entry.Payload).Answers.Select(answer => answer.Key))}")
        .Concat(journey.Actions.Select(action => $"{action.Tone} {action.Evidence} {action.Place}"))
        .Concat(journey.Feelings.Scored.Select(feeling => $"{feeling.Contact.ChannelId} {feeling.Mean}"));
}
