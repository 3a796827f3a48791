using AdaptiveCards;
using JourneyBot.Boards;
using JourneyBot.Links;
using JourneyBot.Storage;
using JourneyBot.Testing;
using JourneyBot.Testing.Stores;
using JourneyBot.Tests.Cards.Drawn;
using JourneyBot.Tests.Hosts;
using JourneyBot.Workshops;
using Moq;
using Xunit;

namespace JourneyBot.Tests.Cards;

/// <summary>Summaries lead to the map page, where there is one to be shown, and leave out what nobody used.</summary>
public sealed class SummaryLinkTests : IAsyncDisposable
{
    private readonly Chat _chat = new(isGroup: true);

    public ValueTask DisposeAsync() => _chat.DisposeAsync();

    [Fact]
    public async Task SummaryOfAStep_OpensThisWorkshopsMap()
    {
        await _chat.BeginAtAsync(StepId.Persona);

        var card = Posted("Step 1/7 ・ Theme ・ Summary");

        var link = Assert.Single(card.Actions.OfType<AdaptiveOpenUrlAction>());
        var opened = await _chat.Get<MapLinks>().OpenAsync(link.Url.Segments[^1], CancellationToken.None);
        Assert.Equal((await _chat.WorkshopAsync()).Id, opened!.Workshop.Id);
    }

    [Fact]
    public async Task Link_IsNotOffered_OfAPreparation_OrWhereTheHostHasNoAddress()
    {
        await _chat.SaysAsync("start");
        var workshop = await _chat.WorkshopAsync();
        var (time, store) = (new FakeTime(), new InMemoryStore());
        var withoutAddress = new MapLinks(
            new LinkSigner(new LinkKeys(Mock.Of<IKeyValueStore>(), LinkSettings.None, time), time), LinkSettings.None, store.Workshops, time);

        Assert.NotNull(await _chat.Get<MapLinks>().OfferAsync(workshop, CancellationToken.None));
        Assert.Null(await withoutAddress.OfferAsync(workshop, CancellationToken.None));
        var prepared = workshop with { Opening = workshop.Opening with { IsPreparation = true } };
        Assert.Null(await _chat.Get<MapLinks>().OfferAsync(prepared, CancellationToken.None));
    }

    [Fact]
    public async Task PhasesOfAQuickStartThatNobodyUsed_StandOnTheBoard_AndInNoSummaryBehindIt()
    {
        await _chat.BeginAtAsync(StepId.Phases);
        await _chat.SaysAsync("quick start 4");
        var names = (await _chat.JourneyAsync()).Phases.Select(phase => phase.Name).ToList();
        await _chat.SaysAsync($"{names[1]}: {(await _chat.JourneyAsync()).Actions[0].Label}");
        await _chat.SaysAsync("next");

        var left = string.Join('\n', Shown.Lines(Posted("Phases ・ Summary")));
        var soFar = string.Join('\n', await _chat.ReadsAsync("summary"));

        Assert.Equal(4, (await _chat.JourneyAsync()).Phases.Count);
        Assert.All([left, soFar], text =>
        {
            Assert.Contains($"1  {names[1]}", text, StringComparison.Ordinal);
            Assert.DoesNotContain(names[2], text, StringComparison.Ordinal);
        });
    }

    /// <summary>The newest card with these words in its head.</summary>
    private AdaptiveCard Posted(string kicker) => ((RecordingChannel)_chat.Get<IChannel>()).Cards
        .Last(card => Shown.Lines(card).First().EndsWith(kicker, StringComparison.Ordinal));
}
