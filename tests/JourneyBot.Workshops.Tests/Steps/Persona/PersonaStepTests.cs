using JourneyBot.Workshops.Forms;
using JourneyBot.Workshops.Steps;
using JourneyBot.Workshops.Steps.Persona;
using JourneyBot.Workshops.Words;

namespace JourneyBot.Workshops.Tests.Steps.Persona;

public class PersonaStepTests
{
    private static readonly FormReader Reader = new(PersonaForm.Form, new DateOnly(2026, 12, 1));
    private readonly Journal _journal = new();
    private readonly WorkshopStep _step = StepCatalog.Of(StepId.Persona);

    [Fact]
    public void Read_OfAnySingleField_IsEnough() => Assert.All(PersonaForm.Form.Fields, field =>
        Assert.Equal(1, Reader.Read(new RawAnswers { [field.Id] = "34" }).Require().Count));

    [Fact]
    public void Read_OfNothing_IsRefused() => Assert.IsType<NothingWasAnswered>(Reader.Read([]).Refusal);

    [Theory]
    [InlineData("３４", "34")]
    [InlineData("３４ 歳", "34")]
    [InlineData("34 years old", "34")]
    [InlineData("歳", null)]
    [InlineData("-1", null)]
    [InlineData("131", null)]
    [InlineData("thirties", null)]
    public void Read_OfAnAge_TakesWhatPeopleCanBe(string typed, string? age) =>
        Assert.Equal(age, Reader.Read(new RawAnswers { ["age"] = typed }).Value?["age"]);

    [Fact]
    public void Fold_OfListsByAll_IsTheirUnionInOrderOfMention()
    {
        Say(new() { { "challenges", ["no time", "sizes"] } });
        Say(new() { { "challenges", ["Ｎｏ Time", "prices"] }, { "hobbies", ["trains"] }, { "values", ["calm"] } }, Journal.Ann);

        var persona = _journal.Fold().Persona;

        Assert.Equal(["no time", "sizes", "prices"], persona.Challenges);
        Assert.Equal(["trains"], persona.Hobbies);
        Assert.Equal(["calm"], persona.Values);
        Assert.Empty(persona.Fields);
    }

    [Fact]
    public void Fold_OfAFacilitatorsEmptyList_ClearsWhatWasSaidBefore()
    {
        Say(new() { { "challenges", ["no time"] } });
        Say(new() { { "challenges", string.Empty } }, Journal.Ann);
        Say(new() { { "challenges", ["sizes"] } });

        Assert.Equal(["sizes"], _journal.Fold().Persona.Challenges);
    }

    [Fact]
    public void Fold_OfAWithdrawnLine_LeavesItOut()
    {
        var identity = Say(new() { { "challenges", ["no time"] }, { "name", "Hinata" } });
        _journal.Withdraw(identity);

        Assert.Empty(_journal.Fold().Persona.Challenges);
        Assert.Null(_journal.Fold().Persona.Name);
    }

    [Fact]
    public void Fold_OfSingleAnswers_SettlesThemLikeTheTheme()
    {
        Say(new() { { "name", "Hinata" }, { "occupation", "baker" }, { "goal", "sleep" } }, Journal.Ann);
        Say(new() { { "name", "Misaki" } });

        var persona = _journal.Fold().Persona;

        Assert.Equal(("Hinata", "baker", "sleep"), (persona.Name, persona.Occupation, persona.Goal));
        Assert.Equal("Misaki", Assert.Single(persona.Fields["name"].Proposals).Value);
    }

    [Fact]
    public void Check_OfNobody_BlocksOnTheNameOnly()
    {
        var findings = _step.Check(_journal.Fold()).ToList();

        Assert.Equal(
            ["Finding.NoName", "Finding.NoOccupation", "Finding.NoGoal", "Finding.NoChallenge"],
            findings.Select(finding => finding.Key));
        Assert.Equal("Finding.NoName", Assert.Single(findings, finding => finding.Blocks).Key);
    }

    [Fact]
    public void Check_OfAKnownPersonWithADifferingName_AdvisesToDecide()
    {
        Say(new() { { "name", "Hinata" }, { "occupation", "baker" }, { "goal", "sleep" }, { "challenges", ["noise"] } });
        Assert.Empty(_step.Check(_journal.Fold()));

        Say(new() { { "name", "Misaki" } }, Journal.Cho);
        var finding = Assert.Single(_step.Check(_journal.Fold()));
        Assert.Equal("分かれている答えが1件あります。チームとしてどれにしますか？", finding.Say(Language.Japanese).ToString());
    }

    [Fact]
    public void Ask_WhatIsKnown_IsLeftOut()
    {
        Say(new() { { "name", "Hinata" }, { "challenges", ["noise"] } });

        Assert.Equal(["occupation", "goal"], _step.Ask(PersonaForm.Form, _journal.Fold()).Select(field => field.Id));
    }

    [Fact]
    public void FreeText_WhenAllNeededIsKnown_IsNotTaken()
    {
        Say(new() { { "name", "Hinata" }, { "occupation", "baker" }, { "goal", "sleep" }, { "challenges", ["noise"] } });

        Assert.Null(_step.FreeText(PersonaForm.Form, _journal.Fold()));
    }

    [Theory]
    [InlineData(Language.English, "Hinata (age 34, baker)")]
    [InlineData(Language.Japanese, "Hinata（34歳・baker）")]
    public void Summarize_StartsWithWhoItIs(Language language, string lead)
    {
        Say(new() { { "name", "Hinata" }, { "occupation", "baker" }, { "age", "34" }, { "quote", "早く寝たい" } });

        var sections = _step.Summarize(_journal.Fold(), language);

        Assert.Equal(lead, sections[0].Lines[0].ToString());
        Assert.Equal("早く寝たい", Assert.Single(sections[1].Lines).Runs[^1].Text);
    }

    [Fact]
    public void Summarize_OfNobody_SaysThatTheNameIsMissing() =>
        Assert.Equal("The persona has no name yet.", _step.Summarize(_journal.Fold(), Language.English)[0].Lines[0].ToString());

    [Fact]
    public void Summarize_OfManyTroubles_NamesFiveAndCountsTheRest()
    {
        Say(new() { { "challenges", [.. Enumerable.Range(1, 50).Select(i => $"trouble {i}")] } });

        var line = _step.Summarize(_journal.Fold(), Language.English)[0].Lines[1];

        Assert.Equal(5, line.Runs.Count(run => run.IsUserText));
        Assert.EndsWith("and 45 more", line.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Board_HasARowForEachTroubleBelowTheSingleAnswers()
    {
        Say(new() { { "challenges", ["noise", "heat"] } });

        var sections = _step.Board(_journal.Fold(), Language.Japanese);

        Assert.Equal("必要な4項目のうち、1項目がそろいました", sections[0].Lines[0].ToString());
        Assert.Equal(["noise", "heat"], sections[^1].Lines.Select(line => line.ToString()));
        Assert.Equal(("困っていること", 2), (sections[^1].Heading, sections[^1].Count));
    }

    private string Say(Answers answers, ParticipantId? by = null) => _journal.Write(StepId.Persona, "persona", answers, by);
}
