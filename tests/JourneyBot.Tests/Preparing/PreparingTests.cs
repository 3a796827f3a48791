using JourneyBot.Commands;
using JourneyBot.Leading;
using JourneyBot.Preparing;
using JourneyBot.Testing.Stores;
using JourneyBot.Tests.Cards.Drawn;
using JourneyBot.Tests.Panels;
using JourneyBot.Workshops;
using JourneyBot.Workshops.Facilitation;
using Xunit;

namespace JourneyBot.Tests.Preparing;

/// <summary>"prepare" in the personal chat, and "start" with the team.</summary>
public sealed class PreparingTests : IAsyncDisposable
{
    private readonly TeamAndPersonal _chats = new();

    public ValueTask DisposeAsync() => _chats.DisposeAsync();

    [Fact]
    public async Task Prepare_OpensBothForms_AndSaysHowItGetsToTheTeam()
    {
        await _chats.SaysAsync("準備");

        Assert.Equal(3, _chats.Wire.Channel.Cards.Count);
        Assert.Contains(Shown.Lines(_chats.Wire.Channel.Cards[2]), line => line.Contains("チームのチャットで「開始」", StringComparison.Ordinal));
        Assert.True((await _chats.PersonalAsync()).IsPreparation);
    }

    [Fact]
    public async Task Prepare_WithTheTeam_IsRefused()
    {
        Assert.StartsWith("Here everybody would see it.", Assert.Single((await _chats.TeamAsync("prepare")).Said), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Prepare_Again_ShowsWhatIsThere_AndMakesNoSecondOne()
    {
        await PrepareAsync();
        var first = (await _chats.PersonalAsync()).Id;

        var shown = TeamAndPersonal.Text(await _chats.SaysAsync("prepare"));

        Assert.Contains("Plan: 90 minutes", shown, StringComparison.Ordinal);
        Assert.Contains("online shop", shown, StringComparison.Ordinal);
        Assert.Equal(first, (await _chats.PersonalAsync()).Id);
    }

    [Fact]
    public async Task Plan_IsChosenByAWordOrAButton_AndNoClockRuns()
    {
        await _chats.SaysAsync("prepare");
        Assert.Contains("Plan: 180 minutes", TeamAndPersonal.Text(await _chats.SaysAsync("plan 180")), StringComparison.Ordinal);

        await _chats.PressesAsync(new MakePlan(60) { Workshop = (await _chats.PersonalAsync()).Id });

        var preparation = await _chats.PersonalAsync();
        Assert.Equal((60, null, null), (preparation.PlannedMinutes, preparation.Plan, preparation.Timebox));
    }

    [Fact]
    public async Task Start_WithNothingPrepared_OffersNothing()
    {
        await _chats.SaysAsync("prepare");
        await _chats.TeamAsync("start");

        Assert.DoesNotContain(_chats.Wire.Channel.Cards, card => Shown.Lines(card).Any(line => line.StartsWith("Use what", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Start_AsksWhetherToUseIt_AndShowsNoMoreThanWhatItIsAbout()
    {
        await PrepareAsync();
        await _chats.TeamAsync("start");

        var offer = Shown.Lines(_chats.Wire.Channel.Cards[^1]).ToList();
        Assert.Contains("Use what you prepared: online shop?", offer);
        Assert.DoesNotContain(offer, line => line.Contains("Misaki", StringComparison.Ordinal));
        Assert.Empty(await EntriesAsync());
    }

    [Fact]
    public async Task Use_PutsThemePersonaAndPlanIntoTheWorkshop_InTheStartsLanguage()
    {
        await PrepareAsync();
        await _chats.TeamAsync("開始");

        await UseAsync();

        var workshop = await _chats.WorkshopAsync();
        var journey = Journey.Fold(await _chats.Wire.Store.Entries.ReadAsync(workshop.Id, CancellationToken.None), workshop.Facilitators);
        Assert.Equal(("online shop", "Misaki"), (journey.Theme.Product.Value, journey.Persona.Name));
        Assert.Equal((90, Language.Japanese), (workshop.Plan!.Total, workshop.Language));
        Assert.Contains("準備した内容を入れました", string.Concat(Shown.Lines(_chats.Wire.Channel.Cards[^1])), StringComparison.Ordinal);
        Assert.True((await _chats.PersonalAsync()).IsEnded);
    }

    [Fact]
    public async Task Use_Typed_DoesTheSame_AndAgainChangesNothing()
    {
        await PrepareAsync();
        await _chats.TeamAsync("start");

        await _chats.TeamAsync("use prepared");
        var (cards, entries) = (_chats.Wire.Channel.Cards.Count, await EntriesAsync());
        await _chats.TeamAsync("準備を使う");

        Assert.NotEmpty(entries);
        Assert.Equal((cards, entries.Count), (_chats.Wire.Channel.Cards.Count, (await EntriesAsync()).Count));
    }

    [Fact]
    public async Task HostThatFailsWithinTheHandOver_IsMadeGoodByTheNextCommandThere()
    {
        await PrepareAsync();
        await _chats.TeamAsync("start");
        var cards = _chats.Wire.Channel.Cards.Count;
        _chats.Wire.Store.Faults.LoseAnswer(StoreOperation.AddEntry);
        await UseAsync();
        Assert.Equal((cards, 1), (_chats.Wire.Channel.Cards.Count, (await EntriesAsync()).Count));

        _chats.Time.Advance(SettleDebts.Claim);
        await _chats.TeamAsync("status", by: "Ken");

        Assert.Equal((cards + 1, 2), (_chats.Wire.Channel.Cards.Count, (await EntriesAsync()).Count));
        Assert.True((await _chats.PersonalAsync()).IsEnded);
    }

    [Fact]
    public async Task Use_PressedBySomebodyElse_IsRefused_AlsoWhenTheyLead()
    {
        await PrepareAsync();
        await _chats.TeamAsync("start");
        var press = new TakePrepared((await _chats.PersonalAsync()).Id) { Workshop = (await _chats.WorkshopAsync()).Id };

        Assert.Contains("Only the facilitator who prepared it", TeamAndPersonal.Text(await _chats.TeamPressesAsync(press, by: "Ken")), StringComparison.Ordinal);
        Assert.Contains("Only the facilitator who prepared it", TeamAndPersonal.Text(
            await _chats.TeamPressesAsync(new StartEmpty { Workshop = press.Workshop }, by: "Ken")), StringComparison.Ordinal);
        Assert.Empty(await EntriesAsync());
    }

    [Fact]
    public async Task StartEmpty_KeepsItForAnotherStart()
    {
        await PrepareAsync();
        await _chats.TeamAsync("start");
        await _chats.TeamPressesAsync(new StartEmpty { Workshop = (await _chats.WorkshopAsync()).Id });
        await _chats.TeamAsync("end");

        await _chats.TeamAsync("start");
        await UseAsync();

        Assert.NotEmpty(await EntriesAsync());
    }

    [Fact]
    public async Task Use_InAnAnonymousWorkshop_LeavesNobodysIdAtAnyEntry()
    {
        await PrepareAsync();
        await _chats.TeamAsync("start anonymous");

        await UseAsync();

        var workshop = await _chats.WorkshopAsync();
        var prepared = await _chats.Wire.Store.Entries.ReadAsync(workshop.Prepared!.Value, CancellationToken.None);
        var entries = await EntriesAsync();
        Assert.NotEmpty(entries);
        Assert.All(entries.Concat(prepared), entry => Assert.DoesNotContain(workshop.Facilitators[0].Value, $"{entry.Key}{entry.Delivery}", StringComparison.Ordinal));
        Assert.Empty(entries.Select(entry => entry.Key.Author).Intersect(prepared.Select(entry => entry.Key.Author)));
    }

    [Fact]
    public async Task Start_InTheSamePersonalChat_UsesItToo()
    {
        await PrepareAsync();
        var preparation = (await _chats.PersonalAsync()).Id;
        await _chats.SaysAsync("start");

        await _chats.PressesAsync(new TakePrepared(preparation) { Workshop = (await _chats.PersonalAsync()).Id });

        Assert.Equal(preparation, (await _chats.PersonalAsync()).Prepared);
    }

    [Fact]
    public async Task Prepare_AfterAWorkshopInTheSameChat_TakesWhatIsTypedThereAgain()
    {
        await PrepareAsync();
        var preparation = (await _chats.PersonalAsync()).Id;
        await _chats.SaysAsync("start");
        Assert.StartsWith("A workshop is open here already", Assert.Single((await _chats.SaysAsync("prepare")).Said), StringComparison.Ordinal);
        await _chats.SaysAsync("end");

        await _chats.SaysAsync("prepare");

        Assert.Equal(preparation, (await _chats.PersonalAsync()).Id);
    }

    [Fact]
    public async Task Preparation_IsNoWorkshopThatAPanelShows_AndEndThrowsItAway()
    {
        await PrepareAsync();
        Assert.StartsWith("You lead no open workshop.", Assert.Single((await _chats.SaysAsync("panel")).Said), StringComparison.Ordinal);

        await _chats.SaysAsync("end");
        await _chats.TeamAsync("start");

        Assert.DoesNotContain(_chats.Wire.Channel.Cards, card => Shown.Lines(card).Any(line => line.StartsWith("Use what", StringComparison.Ordinal)));
        Assert.StartsWith("You have prepared nothing.", Assert.Single((await _chats.TeamAsync("use prepared")).Said), StringComparison.Ordinal);
    }

    private async Task PrepareAsync()
    {
        await _chats.SaysAsync("prepare");
        var preparation = (await _chats.PersonalAsync()).Id;
        await _chats.PressesAsync(
            new Contribute(new FormRef(StepId.Theme, "theme"), "draft", []) { Workshop = preparation }, new { product = "online shop", start = "hears", goal = "buys" });
        await _chats.PressesAsync(
            new Contribute(new FormRef(StepId.Persona, "persona"), "draft", []) { Workshop = preparation }, new { name = "Misaki" });
        await _chats.SaysAsync("plan 90");
    }

    private async Task UseAsync()
    {
        var preparation = (await _chats.PersonalAsync()).Id;
        await _chats.TeamPressesAsync(new TakePrepared(preparation) { Workshop = (await _chats.WorkshopAsync()).Id });
    }

    private async Task<IReadOnlyList<Workshops.Entries.Entry>> EntriesAsync() =>
        await _chats.Wire.Store.Entries.ReadAsync((await _chats.WorkshopAsync()).Id, CancellationToken.None);
}
