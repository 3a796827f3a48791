using JourneyBot.Commands;
using JourneyBot.Leading;
using JourneyBot.Panels;
using JourneyBot.Tests.Hosts;
using JourneyBot.Workshops;
using JourneyBot.Workshops.Entries;
using Xunit;

namespace JourneyBot.Tests.Panels;

/// <summary>The facilitator's panel in the personal chat, over the wire.</summary>
public sealed class PanelTests : IAsyncDisposable
{
    private readonly TeamAndPersonal _chats = new();

    public ValueTask DisposeAsync() => _chats.DisposeAsync();

    [Fact]
    public async Task Panel_NamesTheWorkshop_ItsStep_AndWhoHasWrittenNothing()
    {
        await BeginAsync();

        var panel = TeamAndPersonal.Text(await _chats.SaysAsync("panel"));

        Assert.Contains("Panel ・ Step 1/7 ・ Theme", panel, StringComparison.Ordinal);
        Assert.Contains("online shop", panel, StringComparison.Ordinal);
        Assert.Contains("Nothing written in this step yet (1): Mia", panel, StringComparison.Ordinal);
        Assert.Contains("4 entries", panel, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Panel_BeforeThereIsATheme_IsNamedAfterTheChat()
    {
        await _chats.TeamAsync("開始");

        Assert.Contains("Shop team", TeamAndPersonal.Text(await _chats.SaysAsync("進行パネル")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Panel_InTheTeamsChat_IsRefused_SoThatNamesStayPrivate()
    {
        await BeginAsync();

        Assert.StartsWith("Here everybody would see it.", Assert.Single((await _chats.TeamAsync("panel")).Said), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Panel_OfSomebodyWhoLeadsNothing_SaysHowToStart()
    {
        await BeginAsync();

        Assert.StartsWith("You lead no open workshop.", Assert.Single((await _chats.SaysAsync("panel", by: "Ken")).Said), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Next_PressedOnThePanel_PostsTheTeamsCards_AndAnswersWithThePanelOfNow()
    {
        await BeginAsync();
        var before = _chats.Wire.Channel.Cards.Count;

        var panel = TeamAndPersonal.Text(await _chats.PressesAsync(await OnAsync(new Advance(null, null))));

        Assert.Equal(StepId.Persona, (await _chats.WorkshopAsync()).Step);
        Assert.Equal(before + 3, _chats.Wire.Channel.Cards.Count);
        Assert.Contains("On to \"Persona\".", panel, StringComparison.Ordinal);
        Assert.Contains("Panel ・ Step 2/7 ・ Persona", panel, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Press_OnAPanelOfAnEarlierStep_ChangesNothing()
    {
        await BeginAsync();
        await _chats.TeamAsync("time 10");
        var (extend, next) = (await OnAsync(new ExtendTime(5, null)), await OnAsync(new Advance(null, null)));
        await _chats.PressesAsync(next);
        await _chats.TeamAsync("time 10");

        Assert.Contains("Persona", TeamAndPersonal.Text(await _chats.PressesAsync(extend)), StringComparison.Ordinal);
        Assert.Contains("Panel ・ Step 2/7", TeamAndPersonal.Text(await _chats.PressesAsync(next)), StringComparison.Ordinal);

        var workshop = await _chats.WorkshopAsync();
        Assert.Equal((StepId.Persona, 0), (workshop.Step, workshop.Timebox!.Extended));
    }

    [Fact]
    public async Task SamePress_OnBoardAndPanel_IsOneOperation()
    {
        await BeginAsync();
        var workshop = await _chats.WorkshopAsync();

        await _chats.TeamPressesAsync(new Advance(StepId.Theme, "1-theme") { Workshop = workshop.Id });
        await _chats.PressesAsync(PanelActions.On(workshop, new Advance(null, null)) with { At = null });

        Assert.Equal(2, (await _chats.WorkshopAsync()).Version);
    }

    [Theory]
    [InlineData("Ken", "tenant", "another conversation")]
    [InlineData("Aiko", "another tenant", "No workshop is open here")]
    public async Task Press_BySomebodyElse_OrFromAnotherTenant_IsRefused(string by, string tenant, string refusal)
    {
        await BeginAsync();
        var press = await OnAsync(new Advance(null, null));

        Assert.Contains(refusal, TeamAndPersonal.Text(await _chats.PressesAsync(press, by: by, tenant: tenant)), StringComparison.Ordinal);
        Assert.Contains(refusal, TeamAndPersonal.Text(await _chats.PressesAsync(await OnAsync(new ShowPanel()), by: by, tenant: tenant)), StringComparison.Ordinal);
        Assert.Equal(StepId.Theme, (await _chats.WorkshopAsync()).Step);
    }

    [Fact]
    public async Task Press_OnTheTeamsCards_FromAnotherGroup_IsRefusedAlsoForTheFacilitator()
    {
        await BeginAsync();
        await _chats.TeamAsync("start", team: "19:other@thread.v2");
        var other = await _chats.WorkshopAsync("19:other@thread.v2");

        var answer = await _chats.TeamPressesAsync(PanelActions.On(other, new Advance(null, null)));

        Assert.Contains("another conversation", TeamAndPersonal.Text(answer), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Mia")]
    [InlineData("Aiko")]
    public async Task PressOfAPanel_InTheTeamsChat_IsAnsweredWithoutThePanel(string by)
    {
        await BeginAsync();

        var answer = TeamAndPersonal.Text(await _chats.TeamPressesAsync(await OnAsync(new ExtendTime(5, null)), by: by));

        Assert.DoesNotContain("Panel", answer, StringComparison.Ordinal);
        Assert.DoesNotContain("Mia", answer, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Contribution_FromThePersonalChat_IsStillOfAnotherConversation()
    {
        await BeginAsync();
        var workshop = await _chats.WorkshopAsync();

        var answer = await _chats.PressesAsync(new Contribute(new FormRef(StepId.Theme, "theme"), "draft", []) { Workshop = workshop.Id }, new { goal = "buys" });

        Assert.Contains("another conversation", TeamAndPersonal.Text(answer), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Facilitator_WhoStepsDown_SeesAndControlsItNoMore_AndWhoTookOverDoes()
    {
        await BeginAsync();
        await _chats.Wire.PostAsync(MentionKen());
        var press = await OnAsync(new Advance(null, null));
        Assert.Contains("online shop", TeamAndPersonal.Text(await _chats.SaysAsync("panel", by: "Ken")), StringComparison.Ordinal);

        await _chats.TeamAsync("observe");

        Assert.StartsWith("You lead no open workshop.", Assert.Single((await _chats.SaysAsync("panel")).Said), StringComparison.Ordinal);
        Assert.Contains("another conversation", TeamAndPersonal.Text(await _chats.PressesAsync(press)), StringComparison.Ordinal);
        Assert.Contains("Step 2/7", TeamAndPersonal.Text(await _chats.PressesAsync(press, by: "Ken")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task HiddenAndParked_AreListedWithAButtonBack()
    {
        await BeginAsync();
        var label = (await FoldAsync()).Ledger.Of(StepId.Theme)[1].Label;
        await _chats.SaysAsync($"hide {label}");

        var panel = TeamAndPersonal.Text(await _chats.SaysAsync("panel"));
        Assert.Contains($"Show {label} again", panel, StringComparison.Ordinal);

        Assert.DoesNotContain($"Show {label} again", TeamAndPersonal.Text(await _chats.PressesAsync(await OnAsync(new PutAside(label, Aside.None)))), StringComparison.Ordinal);
        Assert.Equal(4, (await FoldAsync()).Ledger.Of(StepId.Theme).Count);
    }

    [Fact]
    public async Task EndedWorkshop_IsForgotten()
    {
        await BeginAsync();
        await _chats.TeamAsync("end");

        Assert.StartsWith("You lead no open workshop.", Assert.Single((await _chats.SaysAsync("panel")).Said), StringComparison.Ordinal);
        Assert.Empty(await _chats.Wire.Store.Leads.ReadAsync((await _chats.WorkshopAsync()).Facilitators[0], CancellationToken.None));
    }

    private Newtonsoft.Json.Linq.JObject MentionKen() => _chats.Wire.Activity("message", "Aiko", new
    {
        text = "<at>JourneyBot</at> facilitator <at>Ken</at>",
        entities = new[]
        {
            new { type = "mention", text = "<at>JourneyBot</at>", mentioned = new { id = "28:bot", name = "JourneyBot", aadObjectId = "" } },
            new { type = "mention", text = "<at>Ken</at>", mentioned = new { id = "29:Ken", name = "Ken", aadObjectId = "29:Ken" } },
        },
        conversation = new { id = TeamAndPersonal.Team, conversationType = "groupChat", isGroup = true, tenantId = "tenant" },
    });

    /// <summary>Aiko leads; Ken has written, Mia only said which department she is of.</summary>
    private async Task BeginAsync()
    {
        await _chats.TeamAsync("start");
        foreach (var (text, by) in ((string, string)[])[("product: online shop", "Aiko"), ("start: hears of us", "Aiko"), ("goal: buys", "Aiko"), ("purpose: fewer returns", "Ken")])
        {
            await _chats.TeamAsync(text, by);
            await _chats.TeamAsync("cancel", by);
        }

        await _chats.TeamAsync("department sales", by: "Mia");
    }

    private async Task<Command> OnAsync(Command command) => PanelActions.On(await _chats.WorkshopAsync(), command);

    private async Task<Journey> FoldAsync()
    {
        var workshop = await _chats.WorkshopAsync();
        return Journey.Fold(await _chats.Wire.Store.Entries.ReadAsync(workshop.Id, CancellationToken.None), workshop.Facilitators);
    }
}
