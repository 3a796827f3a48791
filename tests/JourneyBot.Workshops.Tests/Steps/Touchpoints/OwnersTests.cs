using JourneyBot.Workshops.Entries;
using JourneyBot.Workshops.Forms;
using JourneyBot.Workshops.Steps;
using JourneyBot.Workshops.Steps.Touchpoints;
using JourneyBot.Workshops.Summaries;
using JourneyBot.Workshops.Tests.Facilitation;
using JourneyBot.Workshops.Words;

namespace JourneyBot.Workshops.Tests.Steps.Touchpoints;

/// <summary>Who finds out what is assumed, or not counted.</summary>
public class OwnersTests
{
    private static readonly Form Form = StepCatalog.Form(StepId.Touchpoints, "owners")!;

    private readonly Trip _trip = new();

    public OwnersTests()
    {
        _trip.Meet("website", _trip.Sees);
        _trip.Meet("shop", _trip.Tries);
    }

    [Theory]
    [InlineData("K7MQ: Kato", "K7MQ", "Kato")]
    [InlineData("k7mq　営業部の加藤", "K7MQ", "営業部の加藤")]
    [InlineData("K7MQ", "K7MQ", null)]
    public void Line_NamesWhatAndWho(string line, string about, string? owner)
    {
        var answers = Form.ReadLine!(line)!;

        Assert.Equal((about, owner), (answers["about"], answers.GetValueOrDefault("owner")));
    }

    [Theory, InlineData("Kato"), InlineData("the shop: Kato")]
    public void Line_WithoutALabel_IsNone(string line) => Assert.Null(Form.ReadLine!(line));

    [Fact]
    public void LatestName_Counts_AndTakenBackTheOneBefore()
    {
        Name(Label.Of(_trip.Sees), "Kato");
        var later = Name(Label.Of(_trip.Sees), "Abe");
        Assert.Equal("Abe", Owner(_trip.Journal.FoldShuffled(7), _trip.Sees));

        _trip.Journal.Withdraw(later);

        Assert.Equal("Kato", Owner(_trip.Fold(), _trip.Sees));
        Assert.Null(Owner(_trip.Fold(), _trip.Tries));
    }

    [Fact]
    public void OwnerOfAnActionThatWasMerged_IsThatOfTheOneThatStays()
    {
        Name(Label.Of(_trip.Tries), "Kato");
        _trip.Journal.Write(StepId.Actions, new Merge(_trip.Tries, _trip.Sees));

        Assert.Equal("Kato", Owner(_trip.Fold(), _trip.Sees));
    }

    [Fact]
    public void LabelOfNothingThatIsThere_NamesNobody()
    {
        Name("ZZZZ", "Kato");

        Assert.True(_trip.Fold().Owners.IsEmpty);
    }

    [Theory, InlineData(Language.English, "– Kato"), InlineData(Language.Japanese, "担当：Kato")]
    public void Owners_StandAtTheAssumptionsAndTheNumbersThatAreWanted(Language language, string shown)
    {
        Assert.DoesNotContain("Kato", Summaries(language), StringComparison.Ordinal);
        Name(Label.Of(_trip.Tries), "Kato");
        Name(_trip.Contact(_trip.Sees), "Kato");

        var final = Text(FinalSummary.Write(_trip.Fold(), 0, language));
        Assert.Equal(2, final.Split('\n').Count(line => line.Contains(shown, StringComparison.Ordinal)));
        Assert.Contains(shown, Text(StepCatalog.Of(StepId.Touchpoints).Summarize(_trip.Fold(), language)), StringComparison.Ordinal);
    }

    [Fact]
    public void NumberThatIsKnown_AndActionThatIsData_AreNoOpenQuestions()
    {
        Name(_trip.Contact(_trip.Sees), "Kato");
        _trip.Journal.Write(StepId.Touchpoints, "metrics", new Answers { { "contact", _trip.Contact(_trip.Sees) }, { "name", "visits" }, { "value", "3" } });
        _trip.Journal.Write(StepId.Actions, new Edit(_trip.Tries, new Answers { { "what", "tries it" }, { "evidence", "data" } }));
        var journey = _trip.Fold();

        Assert.Null(OpenQuestions.Wanted(journey, Language.English));
        Assert.DoesNotContain(OpenQuestions.Assumptions(journey), action => action.Identity == _trip.Tries);
        Assert.DoesNotContain(Options(journey), option => option.Label == Label.Of(_trip.Tries) || option.Label == _trip.Contact(_trip.Sees));
    }

    [Fact]
    public void WhatHasNoOwner_IsOfferedFirst()
    {
        Name(Label.Of(_trip.Sees), "Kato");

        var options = Options(_trip.Fold());

        Assert.Equal(Label.Of(_trip.Sees), options[^1].Label);
        Assert.Equal(5, options.Count);
    }

    [Fact]
    public void Prompt_AsksForWhatHurtsUntilAllOfThatHasAnOwner()
    {
        var first = _trip.Journal.Write(StepId.Actions, "actions", new Answers { { "what", "waits" }, { "tone", "bad" } });
        var second = _trip.Journal.Write(StepId.Actions, "actions", new Answers { { "what", "gives up" }, { "tone", "bad" } });
        Name(Label.Of(first), "Kato");
        Assert.Contains("gives up", Assert.Single(Prompts()).Say(Language.English).ToString(), StringComparison.Ordinal);

        Name(Label.Of(second), "Abe");

        Assert.Empty(Prompts());
    }

    [Fact]
    public async Task Owner_IsNamedByAnybody_OfAnythingThatIsThere_AndRefusedOfAnythingElse()
    {
        var stage = new Stage();
        var workshop = await stage.OpenAsync(StepId.Touchpoints);
        var action = await stage.DoAsync(workshop, "waits", Stage.Ann);

        var named = await stage.SubmitAsync(workshop, Form, [new() { ["about"] = Label.Of(action), ["owner"] = "Kato" }], "card", "one", Stage.Ben);
        var again = await stage.SubmitAsync(workshop, Form, [new() { ["about"] = Label.Of(action), ["owner"] = "Kato" }], "card", "two", Stage.Ben);
        var unknown = await stage.SubmitAsync(workshop, Form, [new() { ["about"] = "ZZZZ", ["owner"] = "Kato" }], "card", "three", Stage.Ben);

        Assert.False(named.IsRefused);
        Assert.True(again.Require().Entries[0].WasThere);
        Assert.Equal(new NothingIsCalled("ZZZZ"), unknown.Refusal);
        Assert.Equal("Kato", Owner(await stage.FoldAsync(workshop), action));
    }

    [Fact]
    public async Task Owner_NamedWhileTheStepIsWrittenSilently_IsNotShown()
    {
        var stage = new Stage();
        var workshop = await stage.OpenAsync(StepId.Touchpoints);
        var action = await stage.DoAsync(workshop, "waits");
        await stage.SubmitAsync(workshop, Form, [new() { ["about"] = Label.Of(action), ["owner"] = "Kato" }], "card", "one");

        var shown = Journey.FoldWithout(StepId.Touchpoints, await stage.EntriesAsync(workshop), workshop.Facilitators);

        Assert.True(shown.Owners.IsEmpty);
    }

    private static string? Owner(Journey journey, string action) => journey.Owners.Of(journey.Actions.Single(one => one.Identity == action));

    private static string Text(IReadOnlyList<Section> sections) => string.Join('\n', sections.SelectMany(section => section.Lines));

    private static IReadOnlyList<Option> Options(Journey journey) =>
        StepCatalog.Of(StepId.Touchpoints).Options(Form, Form.Find("about")!, journey, Language.English);

    private string Name(string label, string owner) =>
        _trip.Journal.Write(StepId.Touchpoints, Form.Id, new Answers { { "about", label }, { "owner", owner } });

    private List<Finding> Prompts() =>
        [.. StepCatalog.Of(StepId.Touchpoints).Prompts(_trip.Fold()).Where(finding => finding.Key == "Finding.NobodyFindsOut")];

    private string Summaries(Language language) =>
        Text(FinalSummary.Write(_trip.Fold(), 0, language)) + Text(StepCatalog.Of(StepId.Touchpoints).Summarize(_trip.Fold(), language));
}
