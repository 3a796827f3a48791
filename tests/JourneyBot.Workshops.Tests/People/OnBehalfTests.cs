using JourneyBot.Workshops.Entries;
using JourneyBot.Workshops.Facilitation;
using JourneyBot.Workshops.Forms;
using JourneyBot.Workshops.People;
using JourneyBot.Workshops.Steps;
using JourneyBot.Workshops.Summaries;
using JourneyBot.Workshops.Tests.Facilitation;

namespace JourneyBot.Workshops.Tests.People;

/// <summary>One person writes what others in the room say.</summary>
public sealed class OnBehalfTests
{
    private static readonly DateOnly Today = new(2026, 12, 1);
    private readonly Stage _stage = new();

    [Theory]
    [InlineData("on behalf of Sales: looks around", "Sales", "looks around")]
    [InlineData("ON BEHALF OF Ken Ito：looks: around", "Ken Ito", "looks: around")]
    [InlineData("営業の代理：見て回る", "営業", "見て回る")]
    [InlineData("健さん の代理: - 待つ", "健さん", "- 待つ")]
    [InlineData("on behalf of Sales:", "Sales", "")]
    [InlineData("looks on behalf of her mother: at coats", null, "looks on behalf of her mother: at coats")]
    [InlineData("Goal: buys", null, "Goal: buys")]
    [InlineData("on behalf of : buys", null, "on behalf of : buys")]
    public void Line_NamesWhoSaysIt_OnlyAtItsHead(string line, string? name, string said) =>
        Assert.Equal((name, said), OnBehalf.Read(line));

    [Fact]
    public void Lines_BelowANameAlone_AreThatPersons_UntilTheNextName()
    {
        var spoken = SpokenLines.Of("mine\non behalf of Sales:\nlooks\nasks\non behalf of Ken: pays\nleaves");

        Assert.Equal("mine\nlooks\nasks\npays\nleaves", spoken.Text);
        Assert.Equal([null, "Sales", "Sales", "Ken", "Sales"], spoken.Names);
    }

    [Fact]
    public void Text_InWhichNobodyIsNamed_StaysAsItCame() => Assert.Equal(" a \n\n b", SpokenLines.Of(" a \n\n b").Text);

    [Fact]
    public void Department_IsOneVoice_HoweverItWasNamed_AndANameAnother()
    {
        Assert.Equal(OnBehalf.Voice("営業部"), OnBehalf.Voice("SALES"));
        Assert.Equal(OnBehalf.Voice("Ken  Ito"), OnBehalf.Voice("ｋｅｎ ito"));
        Assert.NotEqual(OnBehalf.Voice("Ken from sales"), OnBehalf.Voice("sales"));
        Assert.Equal("カスタマーサービス", OnBehalf.Show("customer service", Language.Japanese));
    }

    [Fact]
    public async Task Scribe_IsNotCounted_AndTheDepartmentIsCovered()
    {
        var workshop = await _stage.OpenAsync(StepId.Actions);
        await AddAsync(workshop, "looks\nasks", "sales");
        Later();
        await AddAsync(workshop, "pays", "Ken from customer support");

        var journey = await _stage.FoldAsync(workshop);
        var people = await _stage.Store.Participants.ReadAsync(workshop.Id, Stage.None);
        var represented = Represented.Among(journey.Ledger);

        Assert.Empty(Contributor.Among(people, journey.Ledger));
        Assert.Equal([("sales", 2), ("Ken from customer support", 1)], represented.Select(one => (one.Name, one.Count)));
        Assert.Empty(Coverage.Missing(people, represented));
        Assert.Equal("On behalf of others: Sales (2), Ken from customer support (1)", Represented.Line(represented, Language.English)!.ToString());
        await AddAsync(workshop, "leaves", null);
        Assert.Equal(1, Assert.Single(Contributor.Among(people, (await _stage.FoldAsync(workshop)).Ledger)).Count);
    }

    [Fact]
    public void OneScribe_GivesEachPersonsScore_AndALaterOneReplacesOnlyTheirs()
    {
        var journal = new Journal();
        journal.Write(StepId.Actions, "actions", new Answers { { "what", "waits" } });
        journal.Write(StepId.Touchpoints, "touchpoints", new Answers { { "actions", journal.Fold().Actions[0].Label }, { "channel", "shop" } });
        var label = journal.Fold().Contacts[0].Label;
        foreach (var (score, name) in ((string, string?)[])[("2", null), ("-2", "Ken"), ("-1", "Mia"), ("-1", "ken")])
        {
            journal.Write(StepId.Emotions, new Contribution("emotions", new Answers { { "contact", label }, { "score", score } }) { OnBehalfOf = name });
        }

        Assert.Equal((0.0, 3), (Assert.Single(journal.Fold().Feelings.Scored).Mean, journal.Fold().Feelings.Scored[0].Count));
    }

    [Fact]
    public async Task SameWords_OfTwoPeople_AreTwoEntries_AndARepeatIsNone()
    {
        var workshop = await _stage.OpenAsync(StepId.Actions);
        await AddAsync(workshop, "waits", null, "one");
        await AddAsync(workshop, "waits", "Ken", "two");
        await AddAsync(workshop, "waits", "Ken", "two");

        Assert.Equal(2, (await _stage.EntriesAsync(workshop)).Count);
    }

    [Fact]
    public async Task TypedChange_KeepsTheName_AndTheFormChangesOrClearsIt()
    {
        var workshop = await _stage.OpenAsync(StepId.Actions);
        var label = Label.Of((await AddAsync(workshop, "wats", "Ken")).Require().Entries[0].Entry.Identity);
        Later();
        Assert.Equal("Ken", (await _stage.EditAsync(workshop, label, "waits")).Require().OnBehalfOf);
        Assert.Equal("Ken", await NamedAsync(workshop));
        Later();
        await ReplaceAsync(workshop, label, "Mia");
        Assert.Equal("Mia", await NamedAsync(workshop));
        Later();
        await ReplaceAsync(workshop, label, "");
        Assert.Null(await NamedAsync(workshop));
    }

    [Fact]
    public async Task Scribe_TakesItBack_AndNobodyElseDoes()
    {
        var workshop = await _stage.OpenAsync(StepId.Actions);
        var label = Label.Of((await AddAsync(workshop, "waits", "Cho")).Require().Entries[0].Entry.Identity);

        Assert.IsType<OnlyTheAuthorWithdraws>(
            (await _stage.Withdraw.WithdrawAsync(workshop, _stage.Ask(new Person(Journal.Cho, "Cho")), label, Stage.None)).Refusal);
        Assert.False((await _stage.Withdraw.UndoAsync(workshop, _stage.Ask(Stage.Ben), Stage.None)).IsRefused);
        Assert.Empty(Represented.Among((await _stage.FoldAsync(workshop)).Ledger));
    }

    [Fact]
    public async Task Facilitator_WritingForSomebody_DoesNotDecide()
    {
        var workshop = await _stage.OpenAsync();
        await _stage.PressAsync(workshop, StepId.Theme, new() { ["goal"] = "buys" }, who: Stage.Ann);
        await _stage.PressAsync(workshop, StepId.Theme, new() { ["goal"] = "comes back", [OnBehalf.Id] = "Sales" }, who: Stage.Ann);

        var goal = (await _stage.FoldAsync(workshop)).Theme.Goal;
        Assert.Equal(("buys", "comes back"), (goal.Value, Assert.Single(goal.Proposals).Value));
    }

    [Theory]
    [InlineData("Ken", false)]
    [InlineData("Ken from sales", false)]
    [InlineData("営業部", true)]
    [InlineData("Customer service", true)]
    public async Task AnonymousWorkshop_TakesDepartmentsOnly(string name, bool isTaken)
    {
        var open = await _stage.OpenAsync(StepId.Actions);
        var workshop = open with { Opening = open.Opening with { IsAnonymous = true } };

        var outcome = await AddAsync(workshop, "waits", name);

        Assert.Equal(isTaken ? null : new OnlyDepartmentsAreNamed(), outcome.Refusal);
        Assert.Equal(isTaken ? 1 : 0, (await _stage.EntriesAsync(workshop)).Count);
    }

    [Fact]
    public async Task NameTooLong_OrAlone_SavesNothing()
    {
        var workshop = await _stage.OpenAsync();

        Assert.Equal(new NameIsTooLong(61, 60), (await _stage.PressAsync(workshop, StepId.Theme, new() { ["goal"] = "buys", [OnBehalf.Id] = new string('x', 61) })).Refusal);
        Assert.Equal(new NothingWasAnswered(), (await _stage.PressAsync(workshop, StepId.Theme, new() { [OnBehalf.Id] = "Ken" })).Refusal);
        Assert.Empty(await _stage.EntriesAsync(workshop));
    }

    [Fact]
    public async Task History_NamesWhoSaidIt_AndThroughWhom()
    {
        var workshop = await _stage.OpenAsync(StepId.Actions);
        var label = Label.Of((await AddAsync(workshop, "waits", "sales")).Require().Entries[0].Entry.Identity);
        Later();
        await ReplaceAsync(workshop, label, "Mia");
        var people = await _stage.Store.Participants.ReadAsync(workshop.Id, Stage.None);

        var lines = EntryHistory.Write((await _stage.FoldAsync(workshop)).Ledger, label, people, Language.English);

        Assert.Equal(["Sales (through Ben) wrote: waits", "Ben changed it to: waits (on behalf of Mia)"], lines.Select(line => line.ToString()));
        Assert.Equal("Somebody wrote: waits", EntryHistory.Write((await _stage.FoldAsync(workshop)).Ledger, label, [], Language.English)[0].ToString());
        Assert.Equal("営業の代理のBenさんが書きました：waits", EntryHistory.Write((await _stage.FoldAsync(workshop)).Ledger, label, people, Language.Japanese)[0].ToString());
    }

    private Task<Outcome<Saved>> AddAsync(Workshop workshop, string what, string? name, string? delivery = null) =>
        _stage.PressAsync(workshop, StepId.Actions, new() { ["what"] = what, [OnBehalf.Id] = name ?? string.Empty }, delivery);

    private async Task ReplaceAsync(Workshop workshop, string label, string name) => Assert.False((await _stage.Edit.ReplaceAsync(
        workshop, _stage.Ask(Stage.Ben), label, new RawAnswers { ["what"] = "waits", [OnBehalf.Id] = name }, Today, Stage.None)).IsRefused);

    private async Task<string?> NamedAsync(Workshop workshop) =>
        Assert.Single((await _stage.FoldAsync(workshop)).Ledger.Of(StepId.Actions)).OnBehalfOf;

    private void Later() => _stage.Time.Advance(TimeSpan.FromSeconds(1));
}
