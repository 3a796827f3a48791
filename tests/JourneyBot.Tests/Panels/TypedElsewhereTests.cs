using JourneyBot.Commands;
using JourneyBot.Leading;
using JourneyBot.Panels;
using JourneyBot.Tests.Hosts;
using JourneyBot.Workshops;
using Xunit;

namespace JourneyBot.Tests.Panels;

/// <summary>Words typed in the personal chat that are meant for a workshop elsewhere; and what the panel never shows.</summary>
public sealed class TypedElsewhereTests : IAsyncDisposable
{
    private const string OtherTeam = "19:other@thread.v2";

    private readonly TeamAndPersonal _chats = new();

    public ValueTask DisposeAsync() => _chats.DisposeAsync();

    [Fact]
    public async Task Word_OfSomebodyWhoLeadsOneElsewhere_IsCarriedOutThere_AndSaysItsName()
    {
        await _chats.TeamAsync("start");
        await _chats.TeamAsync("product: online shop");

        var answer = TeamAndPersonal.Text(await _chats.SaysAsync("time 10"));

        Assert.Contains("online shop", answer, StringComparison.Ordinal);
        Assert.Contains("Minutes left: 10.", answer, StringComparison.Ordinal);
        Assert.Equal(10, (await _chats.WorkshopAsync()).Timebox!.Minutes);
    }

    [Fact]
    public async Task Word_ThatComesTwice_CountsOnce()
    {
        await _chats.TeamAsync("start");
        await _chats.SaysAsync("time 10");
        await _chats.SaysAsync("extend 5", id: "once");

        Assert.Contains("Minutes left: 15.", TeamAndPersonal.Text(await _chats.SaysAsync("extend 5", id: "once")), StringComparison.Ordinal);
        Assert.Equal(5, (await _chats.WorkshopAsync()).Timebox!.Extended);
    }

    [Fact]
    public async Task Word_InAPersonalChatWithAnOpenWorkshopOfItsOwn_StaysThere()
    {
        await _chats.TeamAsync("start");
        await _chats.SaysAsync("start");

        await _chats.SaysAsync("time 10");

        Assert.Null((await _chats.WorkshopAsync()).Timebox);
        Assert.Equal(10, (await _chats.PersonalAsync()).Timebox!.Minutes);
    }

    [Fact]
    public async Task Word_OfSomebodyWhoLeadsSeveral_IsAskedBack_AndThePressDecides()
    {
        await _chats.TeamAsync("start");
        await _chats.TeamAsync("product: online shop");
        await _chats.TeamAsync("start", team: OtherTeam);

        var asked = TeamAndPersonal.Text(await _chats.SaysAsync("silent"));
        Assert.Contains("You lead several workshops.", asked, StringComparison.Ordinal);
        Assert.Contains("online shop", asked, StringComparison.Ordinal);
        Assert.Null((await _chats.WorkshopAsync()).Withheld);

        await _chats.PressesAsync(PanelActions.On(await _chats.WorkshopAsync(), new Silence(true, null)));
        Assert.Equal(StepId.Theme, (await _chats.WorkshopAsync()).Withheld);
        Assert.Null((await _chats.WorkshopAsync(OtherTeam)).Withheld);
    }

    [Fact]
    public async Task Word_OfAParticipant_IsForNoWorkshop()
    {
        await _chats.TeamAsync("start");
        await _chats.TeamAsync("product: online shop", by: "Ken");

        Assert.DoesNotContain("online shop", TeamAndPersonal.Text(await _chats.SaysAsync("next", by: "Ken")), StringComparison.Ordinal);
        Assert.Equal(StepId.Theme, (await _chats.WorkshopAsync()).Step);
    }

    [Fact]
    public async Task FreeText_InThePersonalChat_IsContributedNowhere()
    {
        await _chats.TeamAsync("start");

        await _chats.SaysAsync("product: online shop");

        Assert.Empty(await _chats.Wire.Store.Entries.ReadAsync((await _chats.WorkshopAsync()).Id, CancellationToken.None));
    }

    [Fact]
    public async Task SilentWriting_IsCountedOnThePanel_AndNothingOfItIsShown()
    {
        await _chats.TeamAsync("start");
        await _chats.TeamAsync("silent");
        await WriteAsync("secret product", "Ken");
        var journey = await _chats.Wire.Store.Entries.ReadAsync((await _chats.WorkshopAsync()).Id, CancellationToken.None);
        await _chats.SaysAsync($"hide {Label.Of(journey[0].Identity)}");

        foreach (var word in (string[])["panel", "status", "parked", "time 10"])
        {
            var answer = TeamAndPersonal.Text(await _chats.SaysAsync(word));
            Assert.Contains("Written silently: ", answer, StringComparison.Ordinal);
            Assert.DoesNotContain("secret", answer, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task AnonymousWorkshop_ShowsCounts_AndNobodysName()
    {
        await _chats.TeamAsync("start anonymous");
        await WriteAsync("a product", "Ken");
        await _chats.TeamPressesAsync(new SetDone(true, 1), by: "Mia");

        var panel = TeamAndPersonal.Text(await _chats.SaysAsync("panel"));

        Assert.Contains("people have written in this step. Names are not kept here.", panel, StringComparison.Ordinal);
        Assert.Contains("Done with this step: 1", panel, StringComparison.Ordinal);
        Assert.DoesNotContain("Ken", panel, StringComparison.Ordinal);
        Assert.DoesNotContain("Mia", panel, StringComparison.Ordinal);
    }

    [Fact]
    public async Task AnonymousWorkshop_SteeredFromElsewhere_KeepsItsHashes()
    {
        await _chats.TeamAsync("start anonymous");
        await WriteAsync("a product", "Ken");
        var entries = await _chats.Wire.Store.Entries.ReadAsync((await _chats.WorkshopAsync()).Id, CancellationToken.None);

        await _chats.SaysAsync($"hide {Label.Of(entries[0].Identity)}");
        await _chats.PressesAsync(PanelActions.On(await _chats.WorkshopAsync(), new PutAside(Label.Of(entries[0].Identity), Workshops.Entries.Aside.None)));

        var leader = (await _chats.WorkshopAsync()).Facilitators[0];
        var written = await _chats.Wire.Store.Entries.ReadAsync((await _chats.WorkshopAsync()).Id, CancellationToken.None);
        Assert.Equal(3, written.Count);
        Assert.DoesNotContain(written, entry => entry.Key.Author == leader);
    }

    private async Task WriteAsync(string product, string by)
    {
        var workshop = await _chats.WorkshopAsync();
        var form = new Contribute(new FormRef(StepId.Theme, "theme"), "draft", []) { Workshop = workshop.Id };
        await _chats.TeamPressesAsync(form, new { product, start = "hears", goal = "buys" }, by);
    }
}
