using System.Diagnostics;
using JourneyBot.Extension;
using JourneyBot.Teams;
using JourneyBot.Testing.Teams.People;
using JourneyBot.Workshops;
using JourneyBot.Workshops.Facilitation;
using Xunit;
using Person = JourneyBot.Testing.Teams.People.Person;

namespace JourneyBot.Tests.Extension;

public sealed class SearchTests : IAsyncLifetime
{
    private Town _town = null!;
    private Person _aiko = null!;

    public async Task InitializeAsync()
    {
        _town = await Town.OpenAsync();
        _aiko = _town.Teams.Person("Aiko");
    }

    public async Task DisposeAsync() => await _town.DisposeAsync();

    [Fact]
    public async Task Results_ComeNewestFirst_InPagesOf25AtMost()
    {
        for (var i = 1; i <= 27; i++)
        {
            await _town.StartsAsync(_aiko, $"Product {i}");
        }

        Assert.Equal(Enumerable.Range(3, 25).Reverse().Select(i => $"Product {i}"), await Aiko.FindsAsync(count: 1_000));
        Assert.Equal(["Product 2", "Product 1"], await Aiko.FindsAsync(skip: 25));
        Assert.Equal(["Product 17", "Product 16"], await Aiko.FindsAsync(skip: 10, count: 2));
        Assert.Empty(await Aiko.FindsAsync(skip: 100));
        Assert.Equal(["Product 27"], await Aiko.FindsAsync(skip: -5, count: -5));
    }

    [Theory]
    [InlineData("boots", "Winter Boots")]
    [InlineData("ＢＯＯＴＳ　winter", "Winter Boots")]
    [InlineData("ﾌﾞｰﾂ", "冬のブーツ")]
    [InlineData("ブーツ 冬", "冬のブーツ")]
    [InlineData("hats", null)]
    [InlineData("Aiko", null)]
    [InlineData("About", null)]
    public async Task Words_AreLookedForInTheTheme_WhateverTheirWidthAndCase(string words, string? found)
    {
        await _town.StartsAsync(_aiko, "Winter Boots");
        await _town.StartsAsync(_aiko, _town.Teams.GroupChat("About it", _aiko), "冬のブーツ", "開始");

        Assert.Equal(found is null ? [] : [found], await Aiko.FindsAsync(words));
        Assert.DoesNotContain(_town.Log, line => line.Contains(words, StringComparison.OrdinalIgnoreCase) || line.Contains("Winter", StringComparison.Ordinal));
    }

    [Fact]
    public async Task AResult_ShowsThemeStepAndDay_AndWhenItEnded_AndNobodysName()
    {
        var ken = _town.Teams.Person("Ken");
        var seat = await _town.StartsAsync(_aiko, _town.Teams.GroupChat("Aiko and Ken", _aiko, ken), "Boots", "start anonymous");
        await ken.In(seat.Conversation).Says("goal: buys");
        var going = Assert.Single(await Aiko.ResultsAsync());
        await seat.Says("end");
        var ended = Assert.Single(await Aiko.ResultsAsync());

        Assert.Equal("Step 1/7 ・ Theme ・ started 1 Dec 2026", going["preview"]!["content"]!["subtitle"]!.GetValue<string>());
        Assert.Equal("Finished ・ 1 Dec 2026", ended["preview"]!["content"]!["subtitle"]!.GetValue<string>());
        foreach (var text in new[] { going.ToJsonString(), ended.ToJsonString() })
        {
            Assert.DoesNotContain("Aiko", text, StringComparison.Ordinal);
            Assert.DoesNotContain("Ken", text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task WhatIsWrittenSilently_IsNeitherShownNorFound()
    {
        var seat = await _town.StartsAsync(_aiko, "Boots");
        await seat.Says("silent");

        Assert.Equal(["Workshop without a theme yet"], await Aiko.FindsAsync());
        Assert.Empty(await Aiko.FindsAsync("boots"));
        Assert.DoesNotContain("Boots", (await Aiko.ResultsAsync())[0].ToJsonString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task WhereNothingIsFound_APersonIsToldWhatIsLookedThrough()
    {
        var answer = await Aiko.AsksAsync("query", ExtensionInvokes.Query("boots"));

        Assert.Equal("message", answer["composeExtension"]!["type"]!.GetValue<string>());
        Assert.StartsWith("No workshop found", answer["composeExtension"]!["text"]!.GetValue<string>(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task ATenantWithHundredsOfWorkshops_IsSearchedInTime_AndTheLast300OfThem()
    {
        var seat = await _town.StartsAsync(_aiko, "Boots");
        var store = _town.Get<IWorkshopStore>();
        var pointer = await store.FindPointerAsync(TurnReader.KeyOf(seat.Conversation.Id), CancellationToken.None);
        var pattern = (await store.FindAsync(pointer!.Value, CancellationToken.None))!.Value;
        for (var i = 1; i < WorkshopSearch.MostSearched; i++)
        {
            await CreateAsync(store, pattern, i);
        }

        var watch = Stopwatch.StartNew();
        Assert.Equal(["Boots"], await Aiko.FindsAsync("boots"));
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(5), $"{watch.Elapsed}");

        await CreateAsync(store, pattern, WorkshopSearch.MostSearched);
        Assert.Empty(await Aiko.FindsAsync("boots"));
    }

    /// <summary>Another's, in another chat.</summary>
    private async Task CreateAsync(IWorkshopStore store, Workshops.Workshop pattern, int number)
    {
        var opening = pattern.Opening with
        {
            Id = new WorkshopId($"w{number}"),
            Conversation = new ConversationKey($"chat {number}"),
            ConversationReference = pattern.Opening.ConversationReference.Replace("19:", $"19:{number}", StringComparison.Ordinal),
        };
        var workshop = Workshops.Workshop.Start(opening, new Workshops.Person(new ParticipantId("another"), "Mori"), "start", _town.Time.Now.AddSeconds(number));
        var transition = new Transition(1, "start", null, StepId.Theme, workshop.MovedBy, workshop.StartedAt, [], []);
        Assert.True(await store.CreateAsync(workshop, transition, CancellationToken.None));
    }

    private Seat Aiko => _aiko.In(_town.Teams.Personal(_aiko));
}
