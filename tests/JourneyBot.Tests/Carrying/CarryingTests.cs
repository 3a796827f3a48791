using JourneyBot.Carrying;
using JourneyBot.Commands;
using JourneyBot.Tests.Cards.Drawn;
using JourneyBot.Tests.Panels;
using JourneyBot.Workshops;
using Xunit;

namespace JourneyBot.Tests.Carrying;

/// <summary>"start" in a chat where a workshop was held before, in which a persona was made and an action parked.</summary>
public sealed class CarryingTests : IAsyncDisposable
{
    private readonly TeamAndPersonal _chats = new();

    public ValueTask DisposeAsync() => _chats.DisposeAsync();

    [Fact]
    public async Task FirstStartInAChat_OffersNothing()
    {
        await _chats.TeamAsync("start");

        Assert.Equal(2, _chats.Wire.Channel.Cards.Count);
    }

    [Fact]
    public async Task StartAfterAnEmptyWorkshop_OffersNothing()
    {
        await _chats.TeamAsync("start");
        await _chats.TeamAsync("end");
        var cards = _chats.Wire.Channel.Cards.Count;

        await _chats.TeamAsync("start");

        Assert.Equal(cards + 2, _chats.Wire.Channel.Cards.Count);
    }

    [Fact]
    public async Task StartAgain_OffersWhatWasLeft_AndTakesNothingUnasked()
    {
        await HoldAsync();

        await _chats.TeamAsync("start");

        var offer = Shown.Lines(_chats.Wire.Channel.Cards[^1]).ToList();
        Assert.Contains("Parked points: 1. Each comes back into its step.", offer);
        Assert.Contains("Persona: Misaki", offer);
        Assert.Empty((await JourneyAsync()).Ledger.All);
    }

    [Theory]
    [InlineData("carry over", "carry persona")]
    [InlineData("引き継ぎ", "ペルソナ引き継ぎ")]
    public async Task TypedWords_TakeThemOver_Once(string parked, string persona)
    {
        await HoldAsync();
        await _chats.TeamAsync("start");

        Assert.Equal("Parked points taken over: 1. They count in their steps.", Assert.Single((await _chats.TeamAsync(parked)).Said));
        Assert.StartsWith("Taken over: the persona Misaki.", Assert.Single((await _chats.TeamAsync(persona)).Said), StringComparison.Ordinal);
        Assert.StartsWith("This was taken over already", Assert.Single((await _chats.TeamAsync(parked)).Said), StringComparison.Ordinal);

        var journey = await JourneyAsync();
        Assert.Equal(("asks a friend", "Misaki"), (Assert.Single(journey.Actions).Text, journey.Persona.Name));
        Assert.Equal(2, journey.Ledger.All.Count);
    }

    [Fact]
    public async Task Buttons_DoTheSame_InTheWorkshopsLanguage()
    {
        var before = await HoldAsync();
        await _chats.TeamAsync("開始");
        var workshop = (await _chats.WorkshopAsync()).Id;

        var parked = await _chats.TeamPressesAsync(new CarryParked { Workshop = workshop });
        var persona = await _chats.TeamPressesAsync(new CarryPersona(before) { Workshop = workshop });

        Assert.Contains("保留の項目を1件引き継ぎました。", TeamAndPersonal.Text(parked), StringComparison.Ordinal);
        Assert.Contains("ペルソナ「Misaki」を引き継ぎました。", TeamAndPersonal.Text(persona), StringComparison.Ordinal);
        Assert.Equal("Misaki", (await JourneyAsync()).Persona.Name);
    }

    [Fact]
    public async Task Participant_CarriesNothingOver()
    {
        await HoldAsync();
        await _chats.TeamAsync("start");
        await _chats.TeamPressesAsync(new CarryParked { Workshop = (await _chats.WorkshopAsync()).Id }, by: "Ken");
        await _chats.TeamAsync("carry persona", by: "Ken");

        Assert.Empty((await JourneyAsync()).Ledger.All);
    }

    [Theory]
    [InlineData("start", "start anonymous")]
    [InlineData("start anonymous", "start")]
    public async Task FromOrIntoAnAnonymousWorkshop_NoRowHoldsAnybody(string first, string second)
    {
        await HoldAsync(first);
        await _chats.TeamAsync(second);
        await _chats.TeamAsync("carry over");
        await _chats.TeamAsync("carry persona");

        var workshop = await _chats.WorkshopAsync();
        var entries = await _chats.Wire.Store.Entries.ReadAsync(workshop.Id, CancellationToken.None);
        Assert.Equal(2, entries.Count);
        Assert.All(entries, entry => Assert.DoesNotContain(workshop.Facilitators[0].Value, $"{entry.Key}{entry.Delivery}", StringComparison.Ordinal));
        Assert.All(entries, entry => Assert.DoesNotMatch("Aiko|Ken", Workshops.Entries.PayloadJson.Write(entry.Payload)));
    }

    private async Task<WorkshopId> HoldAsync(string start = "start")
    {
        await _chats.TeamAsync(start);
        var workshop = (await _chats.WorkshopAsync()).Id;
        await AddAsync(workshop, StepId.Theme, new { product = "online shop", start = "hears", goal = "buys" }, "Aiko");
        await _chats.TeamAsync("next");
        await AddAsync(workshop, StepId.Persona, new { name = "Misaki" }, "Aiko");
        _chats.Time.Advance(TimeSpan.FromMinutes(1));
        await _chats.TeamAsync("next");
        await AddAsync(workshop, StepId.Actions, new { what = "asks a friend" }, "Ken");
        var label = Assert.Single((await JourneyAsync()).Actions).Label;
        await _chats.TeamAsync($"park {label}");
        await _chats.TeamAsync("end");
        return workshop;
    }

    private Task AddAsync(WorkshopId workshop, StepId step, object answers, string by) => _chats.TeamPressesAsync(
        new Contribute(new FormRef(step, step.Slug()), "draft", []) { Workshop = workshop }, answers, by);

    private async Task<Journey> JourneyAsync()
    {
        var workshop = await _chats.WorkshopAsync();
        return Journey.Fold(await _chats.Wire.Store.Entries.ReadAsync(workshop.Id, CancellationToken.None), workshop.Facilitators);
    }
}
