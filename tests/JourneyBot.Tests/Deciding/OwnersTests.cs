using System.Globalization;
using JourneyBot.Cards;
using JourneyBot.Commands;
using JourneyBot.Tests.Panels;
using JourneyBot.Workshops;
using Xunit;

namespace JourneyBot.Tests.Deciding;

/// <summary>Naming who finds out, in a team's chat that has come to the touchpoints.</summary>
public sealed class OwnersTests : IAsyncDisposable
{
    private readonly TeamAndPersonal _chats = new();

    public ValueTask DisposeAsync() => _chats.DisposeAsync();

    [Theory]
    [InlineData("owner {0}: Kato", "start")]
    [InlineData("担当 {0}：Kato", "開始")]
    public async Task ByALine_SomebodyIsNamed_AndTheLatestCounts(string typed, string start)
    {
        var line = string.Format(CultureInfo.InvariantCulture, typed, await ComeToTouchpointsAsync(start));
        await _chats.TeamAsync(line.Replace("Kato", "Abe", StringComparison.Ordinal));

        Assert.Contains("Kato", Assert.Single((await _chats.TeamAsync(line, by: "Ken")).Said), StringComparison.Ordinal);

        var journey = await JourneyAsync();
        Assert.Equal("Kato", journey.Owners.Of(Assert.Single(journey.Actions)));
    }

    [Fact]
    public async Task ByTheForm_SomebodyIsNamed()
    {
        var label = await ComeToTouchpointsAsync("start");
        var form = new FormRef(StepId.Touchpoints, "owners");
        var workshop = (await _chats.WorkshopAsync()).Id;
        Assert.Contains("Who finds out", TeamAndPersonal.Text(await _chats.TeamPressesAsync(new OpenForm(form) { Workshop = workshop }, by: "Ken")), StringComparison.Ordinal);

        await _chats.TeamPressesAsync(new Contribute(form, "draft", []) { Workshop = workshop }, new { about = label, owner = "Kato" }, "Ken");

        var journey = await JourneyAsync();
        Assert.Equal("Kato", journey.Owners.Of(Assert.Single(journey.Actions)));
    }

    [Fact]
    public async Task LabelOfNothing_IsRefused()
    {
        await ComeToTouchpointsAsync("start");

        await _chats.TeamAsync("owner ZZZ9: Kato");

        Assert.True((await JourneyAsync()).Owners.IsEmpty);
    }

    [Theory, InlineData("start", true), InlineData("start anonymous", false)]
    public async Task TypedWhereOthersMustNotReadAlong_IsRefused_WithTheWayToTheForm(string start, bool isSilent)
    {
        var label = await ComeToTouchpointsAsync(start);
        if (isSilent)
        {
            await _chats.TeamAsync("silent");
        }

        await _chats.TeamAsync($"owner {label}: Kato", by: "Ken");

        Assert.True((await JourneyAsync()).Owners.IsEmpty);
    }

    [Fact]
    public async Task NamedInAnAnonymousWorkshop_NoRowHoldsWhoDidIt()
    {
        var label = await ComeToTouchpointsAsync("start anonymous");
        var workshop = await _chats.WorkshopAsync();
        await _chats.TeamPressesAsync(
            new Contribute(new FormRef(StepId.Touchpoints, "owners"), "draft", []) { Workshop = workshop.Id }, new { about = label, owner = "Kato" });

        var row = (await _chats.Wire.Store.Entries.ReadAsync(workshop.Id, CancellationToken.None)).Single(entry => entry.Key.Step == StepId.Touchpoints
            && entry.Payload is Workshops.Entries.Contribution { Form: "owners" });
        Assert.DoesNotContain(workshop.Facilitators[0].Value, $"{row.Key}{row.Delivery}", StringComparison.Ordinal);
    }

    [Fact]
    public async Task Board_OffersTheForm_ButNotInTheShortMode()
    {
        await ComeToTouchpointsAsync("start");
        Assert.Contains("owner", await ButtonsAsync());

        await _chats.TeamAsync("plan 60");

        Assert.DoesNotContain("owner", await ButtonsAsync());
    }

    private async Task<IEnumerable<string>> ButtonsAsync()
    {
        var view = new BoardView(await _chats.WorkshopAsync(), StepId.Touchpoints, await JourneyAsync(), []);
        return BoardCard.Draw(view, new CardActions(ActionMode.Execute)).Actions.Select(action => action.Title);
    }

    /// <summary>The label of its one action.</summary>
    private async Task<string> ComeToTouchpointsAsync(string start)
    {
        await _chats.TeamAsync(start);
        var workshop = (await _chats.WorkshopAsync()).Id;
        await AddAsync(workshop, StepId.Theme, new { product = "online shop", start = "hears", goal = "buys" });
        await NextAsync();
        await AddAsync(workshop, StepId.Persona, new { name = "Misaki" });
        await NextAsync();
        await AddAsync(workshop, StepId.Actions, new { what = "asks a friend" });
        var label = Assert.Single((await JourneyAsync()).Actions).Label;
        await NextAsync();
        await AddAsync(workshop, StepId.Phases, new { name = "Know", actions = label });
        await NextAsync();
        await AddAsync(workshop, StepId.Touchpoints, new { actions = label, channel = "shop" });
        return label;
    }

    private Task NextAsync()
    {
        _chats.Time.Advance(TimeSpan.FromMinutes(1));
        return _chats.TeamAsync("next");
    }

    private Task AddAsync(WorkshopId workshop, StepId step, object answers) => _chats.TeamPressesAsync(
        new Contribute(new FormRef(step, step.Slug()), "draft", []) { Workshop = workshop }, answers);

    private async Task<Journey> JourneyAsync()
    {
        var workshop = await _chats.WorkshopAsync();
        return Journey.Fold(await _chats.Wire.Store.Entries.ReadAsync(workshop.Id, CancellationToken.None), workshop.Facilitators);
    }
}
