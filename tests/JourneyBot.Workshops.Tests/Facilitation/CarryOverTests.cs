using JourneyBot.Testing.Stores;
using JourneyBot.Testing.Workshops;
using JourneyBot.Workshops.Entries;
using JourneyBot.Workshops.Facilitation;
using JourneyBot.Workshops.Forms;
using JourneyBot.Workshops.People;
using JourneyBot.Workshops.Steps;
using JourneyBot.Workshops.Summaries;

namespace JourneyBot.Workshops.Tests.Facilitation;

/// <summary>Ann leads a workshop in a chat where one was held before.</summary>
public sealed class CarryOverTests
{
    private readonly Stage _stage = new();
    private readonly CarryOver _carry;
    private int _held;

    public CarryOverTests() => _carry = new CarryOver(_stage.Store.Workshops, _stage.Store.Entries, new KnownAuthors(), _stage.Time);

    [Fact]
    public async Task ParkedAction_CountsInTheNewWorkshop_AndStaysParkedInTheOldOne()
    {
        var before = await HoldAsync(async open => await ParkAsync(open, await _stage.DoAsync(open, "asks a friend")));
        var workshop = await StartAsync();

        var carried = (await _carry.ParkedAsync(workshop, Stage.Ann, Stage.None)).Require();

        Assert.Equal(new Carried(1, 0, WasThere: false), carried);
        Assert.Equal("asks a friend", Assert.Single((await _stage.FoldAsync(workshop)).Actions).Text);
        Assert.Single((await _stage.FoldAsync(before)).Ledger.Parked);
    }

    [Fact]
    public async Task SecondPress_AlsoByAnotherFacilitator_ChangesNothing()
    {
        await HoldAsync(async open => await ParkAsync(open, await _stage.DoAsync(open, "asks a friend")));
        var workshop = await StartAsync();
        await _carry.ParkedAsync(workshop, Stage.Ann, Stage.None);
        var led = workshop with { Facilitators = [Stage.Ann.Id, Stage.Ben.Id] };
        _stage.Time.Advance(TimeSpan.FromHours(1));

        var again = (await _carry.ParkedAsync(led, Stage.Ben, Stage.None)).Require();

        Assert.True(again.WasThere);
        Assert.Single(await _stage.EntriesAsync(workshop));
    }

    [Fact]
    public async Task WhatWasTakenBackMeanwhile_DoesNotComeBack()
    {
        await HoldAsync(async open => await ParkAsync(open, await _stage.DoAsync(open, "asks a friend")));
        var workshop = (await StartAsync()) with { Step = StepId.Actions, Furthest = StepId.Actions };
        await _carry.ParkedAsync(workshop, Stage.Ann, Stage.None);
        var identity = (await _stage.EntriesAsync(workshop))[0].Identity;
        (await _stage.Withdraw.WithdrawAsync(workshop, _stage.Ask(Stage.Ann), identity, Stage.None)).Require();

        await _carry.ParkedAsync(workshop, Stage.Ann, Stage.None);

        Assert.Empty((await _stage.FoldAsync(workshop)).Actions);
    }

    [Fact]
    public async Task TouchpointOfTheOldActions_WaitsAmongTheParkedOnes_WithoutThem()
    {
        await HoldAsync(async open =>
        {
            var action = await _stage.DoAsync(open, "looks");
            await ParkAsync(open, Identity(await _stage.PressAsync(
                open, StepId.Touchpoints, new() { ["actions"] = Label.Of(action), ["channel"] = "shop", ["surprise"] = "smiles" })));
        });
        var workshop = await StartAsync();

        var carried = (await _carry.ParkedAsync(workshop, Stage.Ann, Stage.None)).Require();

        var parked = Assert.Single((await _stage.FoldAsync(workshop)).Ledger.Parked);
        Assert.Equal((1, 1), (carried.Count, carried.Waiting));
        Assert.Equal(new Answers { { "channel", "shop" }, { "surprise", "smiles" } }, parked.Answers);
    }

    [Fact]
    public async Task ParkedThemeAnswer_DoesNotSettleTheNewTheme()
    {
        await HoldAsync(async open => await ParkAsync(open, Identity(await _stage.PressAsync(open, StepId.Theme, new() { ["product"] = "shop" }))));
        var workshop = await StartAsync();

        await _carry.ParkedAsync(workshop, Stage.Ann, Stage.None);

        var journey = await _stage.FoldAsync(workshop);
        Assert.Null(journey.Theme.Product.Value);
        Assert.Single(journey.Ledger.Parked);
    }

    [Fact]
    public async Task HostThatDiesWithin_IsCompletedByARepeat()
    {
        await HoldAsync(async open =>
        {
            await ParkAsync(open, await _stage.DoAsync(open, "asks a friend"));
            _stage.Time.Advance(TimeSpan.FromSeconds(1));
            await ParkAsync(open, await _stage.DoAsync(open, "reads reviews"));
        });
        var workshop = await StartAsync();
        _stage.Store.Faults.LoseAnswer(StoreOperation.AddEntry);
        await Assert.ThrowsAsync<IOException>(() => _carry.ParkedAsync(workshop, Stage.Ann, Stage.None));

        var carried = (await _carry.ParkedAsync(workshop, Stage.Ann, Stage.None)).Require();

        Assert.Equal(new Carried(2, 0, WasThere: false), carried);
        Assert.Equal(["asks a friend", "reads reviews"], (await _stage.FoldAsync(workshop)).Actions.Select(action => action.Text));
    }

    [Fact]
    public async Task Persona_IsTakenAsItWasSettled_AndStandsAgainstAParticipantsAnswer()
    {
        await HoldAsync(async open =>
        {
            await _stage.PressAsync(open, StepId.Persona, new() { ["name"] = "Misaki", ["goal"] = "a dress", ["challenges"] = "no time\nsizes" }, who: Stage.Ann);
            await _stage.PressAsync(open, StepId.Persona, new() { ["name"] = "Ken" });
        });
        var workshop = (await StartAsync()) with { Furthest = StepId.Persona };

        (await _carry.PersonaAsync(workshop, Stage.Ann, null, Stage.None)).Require();
        await _stage.PressAsync(workshop, StepId.Persona, new() { ["name"] = "Yui" });

        var persona = (await _stage.FoldAsync(workshop)).Persona;
        Assert.Equal(("Misaki", "a dress"), (persona.Name, persona.Goal));
        Assert.Equal(["no time", "sizes"], persona.Challenges);
        Assert.Equal("Yui", Assert.Single(persona.Fields["name"].Proposals).Value);
    }

    [Fact]
    public async Task Persona_WhereThereIsOne_IsRefused_ButARepeatIsAnsweredAsBefore()
    {
        var first = await HoldAsync(open => NameAsync(open, "Misaki"));
        await HoldAsync(open => NameAsync(open, "Ken"));
        var workshop = await StartAsync();

        var carried = (await _carry.PersonaAsync(workshop, Stage.Ann, null, Stage.None)).Require();
        var again = (await _carry.PersonaAsync(workshop, Stage.Ann, null, Stage.None)).Require();
        var other = await _carry.PersonaAsync(workshop, Stage.Ann, first.Id, Stage.None);

        Assert.Equal(("Ken", false, true), (carried.Name, carried.WasThere, again.WasThere));
        Assert.Equal(new PersonaIsThereAlready("Ken"), other.Refusal);
    }

    [Fact]
    public async Task Offer_NamesThePersonasOfEarlierWorkshops_NewestFirst_AndWhatTheLastOneLeftParked()
    {
        var first = await HoldAsync(async open =>
        {
            await NameAsync(open, "Misaki");
            await ParkAsync(open, await _stage.DoAsync(open, "asks a friend"));
        });
        var second = await HoldAsync(open => NameAsync(open, "Ken"));
        var third = await HoldAsync(open => NameAsync(open, "ken"));

        var offer = await _carry.FindAsync(await StartAsync(), Stage.None);

        Assert.Equal(0, offer.Parked);
        Assert.Equal([new EarlierPersona(third.Id, "ken"), new EarlierPersona(first.Id, "Misaki")], offer.Personas);
        Assert.DoesNotContain(offer.Personas, persona => persona.Workshop == second.Id);
    }

    [Fact]
    public async Task OnlyAFacilitator_OfAnOpenWorkshop_WithAnEarlierOneHere_CarriesOver()
    {
        var alone = await StartAsync();
        Assert.True((await _carry.FindAsync(alone, Stage.None)).IsNothing);
        Assert.IsType<NothingToCarryOver>((await _carry.ParkedAsync(alone, Stage.Ann, Stage.None)).Refusal);
        Assert.IsType<NothingToCarryOver>((await _carry.PersonaAsync(alone, Stage.Ann, null, Stage.None)).Refusal);
        Assert.IsType<OnlyTheFacilitatorCarriesOver>((await _carry.ParkedAsync(alone, Stage.Ben, Stage.None)).Refusal);
        Assert.IsType<WorkshopHasEnded>((await _carry.PersonaAsync(alone with { EndedAt = _stage.Time.Now }, Stage.Ann, null, Stage.None)).Refusal);
    }

    [Fact]
    public async Task WorkshopOfAnotherConversation_GivesNothing()
    {
        var elsewhere = await HoldAsync(open => NameAsync(open, "Misaki"), "another chat");
        var workshop = await StartAsync();
        var forged = workshop with { Opening = workshop.Opening with { Previous = elsewhere.Id } };

        Assert.IsType<NothingToCarryOver>((await _carry.PersonaAsync(workshop, Stage.Ann, elsewhere.Id, Stage.None)).Refusal);
        Assert.IsType<NothingToCarryOver>((await _carry.PersonaAsync(forged, Stage.Ann, elsewhere.Id, Stage.None)).Refusal);
    }

    [Fact]
    public async Task PreparationInBetween_IsNoEarlierWorkshop()
    {
        await HoldAsync(open => NameAsync(open, "Misaki"));
        await _stage.Start.RunAsync(Stage.Opening() with { IsPreparation = true }, Stage.Ann, "prepare", Stage.None);

        var offer = await _carry.FindAsync(await StartAsync(), Stage.None);

        Assert.Equal("Misaki", Assert.Single(offer.Personas).Name);
    }

    [Fact]
    public async Task NoRowThatIsCarried_NamesAnybody_AndNobodyCountsAsItsAuthor()
    {
        await HoldAsync(async open =>
        {
            await NameAsync(open, "Misaki");
            await ParkAsync(open, Identity(await _stage.PressAsync(open, StepId.Actions, new() { ["what"] = "asks a friend", [OnBehalf.Id] = "Carol" })));
        });
        var workshop = await StartAsync();
        await _carry.ParkedAsync(workshop, Stage.Ann, Stage.None);
        await _carry.PersonaAsync(workshop, Stage.Ann, null, Stage.None);

        var entries = await _stage.EntriesAsync(workshop);
        var ledger = Ledger.Read(entries);
        Assert.Equal(2, entries.Count);
        Assert.All(entries, entry => Assert.Equal((CarriedOver.Author, null), (entry.Key.Author, ((Contribution)entry.Payload).OnBehalfOf)));
        Assert.All(entries, entry => Assert.DoesNotMatch("Carol|Ann|Ben", $"{entry.Key}{entry.Delivery}{PayloadJson.Write(entry.Payload)}"));
        Assert.Equal(0, Contributor.CountIn(ledger));
        Assert.Equal(0, Turnout.Read(workshop with { Step = StepId.Persona }, entries, [], new HashSet<ParticipantId>()).Written);
        Assert.StartsWith("Carried over from an earlier workshop: asks a friend", Assert.Single(
            EntryHistory.Write(ledger, ledger.Of(StepId.Actions)[0].Label, [], Language.English)).ToString(), StringComparison.Ordinal);
    }

    private static string Identity(Outcome<Saved> saved) => saved.Require().Entries[0].Entry.Identity;

    private async Task NameAsync(Workshop workshop, string name) => await _stage.PressAsync(workshop, StepId.Persona, new() { ["name"] = name });

    private async Task ParkAsync(Workshop workshop, string identity) =>
        (await _stage.SetAside.RunAsync(workshop, _stage.Ask(Stage.Ann), Label.Of(identity), Aside.Parked, Stage.None)).Require();

    private async Task<Workshop> StartAsync(string chat = "chat")
    {
        _stage.Time.Advance(TimeSpan.FromDays(1));
        return (await _stage.Start.RunAsync(Stage.Opening(chat), Stage.Ann, $"start {++_held}", Stage.None)).Require();
    }

    /// <summary>A workshop from start to end, in which all steps take what is written.</summary>
    private async Task<Workshop> HoldAsync(Func<Workshop, Task> write, string chat = "chat")
    {
        var workshop = await StartAsync(chat);
        await write(workshop with { Furthest = StepId.Measures });
        return (await _stage.Move.EndAsync(await _stage.SeenAsync(workshop), Stage.Ann, $"end {_held}", TimeSpan.Zero, Stage.None)).Require().Workshop;
    }
}
