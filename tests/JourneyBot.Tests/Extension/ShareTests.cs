using System.Text;
using System.Text.Json.Nodes;
using JourneyBot.Cards;
using JourneyBot.Extension;
using JourneyBot.Links;
using JourneyBot.Teams;
using JourneyBot.Testing.Teams.Cards;
using JourneyBot.Testing.Teams.People;
using JourneyBot.Tests.Cards.Drawn;
using JourneyBot.Workshops;
using JourneyBot.Workshops.Facilitation;
using JourneyBot.Workshops.Sharing;
using Microsoft.Bot.Schema;
using Newtonsoft.Json;
using Xunit;
using Person = JourneyBot.Testing.Teams.People.Person;

namespace JourneyBot.Tests.Extension;

public sealed class ShareTests : IAsyncLifetime
{
    private static readonly MapLink Link = new(new Uri("https://bot.example.com/maps/" + new string('a', 150)), new DateTimeOffset(2026, 12, 8, 9, 0, 0, TimeSpan.Zero));

    private Town _town = null!;
    private Person _aiko = null!;
    private Person _ken = null!;

    public static IEnumerable<object[]> Moments => from name in Moment.Names from language in Languages.All select new object[] { name, language };

    public async Task InitializeAsync()
    {
        _town = await Town.OpenAsync();
        (_aiko, _ken) = (_town.Teams.Person("Aiko"), _town.Teams.Person("Ken"));
    }

    public async Task DisposeAsync() => await _town.DisposeAsync();

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task AResult_IsTheSummary_WithALinkToTheMapAndNoOtherButton_AlsoWhenItIsPicked(bool isPicked)
    {
        var seat = await _town.StartsAsync(_aiko, "Boots");

        var shared = Assert.Single(isPicked ? await Aiko.PicksAsync(await IdOfAsync(seat)) : await Aiko.ResultsAsync());
        var card = new Card(shared["content"]!.DeepClone().AsObject());
        Assert.True(card.Shows("The map so far"), card.ToString());
        Assert.True(card.Shows("Boots"), card.ToString());
        Assert.Equal(["Action.OpenUrl", "Action.ToggleVisibility"], card.Json["actions"]!.AsArray().Select(action => $"{action!["type"]}"));
        Assert.StartsWith("https://bot.example.com/maps/", $"{card.Json["actions"]![0]!["url"]}", StringComparison.Ordinal);
        Assert.Equal("Boots", $"{shared["preview"]!["content"]!["title"]}");
        Assert.Null(shared["preview"]!["content"]!["tap"]);
    }

    [Fact]
    public async Task AResultThatIsPicked_ByWhoMayNotSeeItAnyMore_OrOfAnId_IsNothing()
    {
        var seat = await _town.StartsAsync(_aiko, "Boots", _ken);
        var ken = _ken.In(_town.Teams.Personal(_ken));
        var id = await IdOfAsync(seat);
        Assert.Single(await ken.PicksAsync(id));
        await _ken.In(seat.Conversation).Leaves();

        Assert.Empty(await ken.PicksAsync(id));
        foreach (var other in new JsonNode?[] { "w123", "../x", 5, null, new JsonObject() })
        {
            var answer = await ken.AsksAsync("selectItem", new JsonObject { ["w"] = other });
            Assert.Empty(ExtensionInvokes.Attachments(answer));
            Assert.StartsWith("It is not here any more", $"{answer["composeExtension"]!["text"]}", StringComparison.Ordinal);
        }
    }

    [Theory, MemberData(nameof(Moments))]
    public void AWholeResult_FitsWhatThePlatformTakes(string name, Language language)
    {
        var moment = Moment.Of(name, language);
        foreach (var workshop in (Workshop[])[moment.At(StepId.Measures), moment.Ended])
        {
            var found = new Found(workshop, moment.Journey);
            foreach (var shared in new[] { Whole(found), Short(found) })
            {
                var json = JsonConvert.SerializeObject(ExtensionAnswers.Result(shared, language));
                Assert.InRange(Encoding.UTF8.GetByteCount(json), 1, ShareCard.LargestResult);
                Assert.InRange(json.Length * 2, 1, ShareCard.LargestResult);
            }
        }
    }

    [Theory, MemberData(nameof(Moments))]
    public void AListOf25_FitsIntoOneAnswer_WhateverIsInThem(string name, Language language)
    {
        var moment = Moment.Of(name, language);
        var found = new Found(moment.At(StepId.Measures), moment.Journey);
        int Size(Shared shared) => Encoding.UTF8.GetByteCount(JsonConvert.SerializeObject(ExtensionAnswers.Result(shared, language)));
        var whole = Math.Min(ShareDrawing.MostWhole / CardSize.Of(Whole(found).Card).Utf8Bytes, SearchQuery.MostShown);

        Assert.InRange((whole * Size(Whole(found))) + ((SearchQuery.MostShown - whole) * Size(Short(found))), 1, 256 * 1024);
    }

    [Fact]
    public async Task FarDownInALongList_AResultIsShort_AndAsksForTheWholeWhenItIsPicked()
    {
        var moment = Moment.Of("crowded", Language.English);
        var list = await _town.Get<ShareDrawing>().DrawAsync([.. Enumerable.Repeat(new Found(moment.Ended, moment.Journey), 25)], CancellationToken.None);
        var whole = list.TakeWhile(shared => shared.IsWhole).Count();

        Assert.InRange(whole, 5, 24);
        Assert.DoesNotContain(list.Skip(whole), shared => shared.IsWhole);
        Assert.Null(((HeroCard)ExtensionAnswers.Result(list[0], Language.English).Preview.Content).Tap);
        var tap = ((HeroCard)ExtensionAnswers.Result(list[^1], Language.English).Preview.Content).Tap;
        Assert.Equal(("invoke", moment.Ended.Id.Value), (tap.Type, ((Dictionary<string, string>)tap.Value)["w"]));
    }

    private static Shared Whole(Found found) => new(found, ShareCard.Draw(found, Voices.None, Link, new CardActions(ActionMode.Execute)), IsWhole: true);

    private static Shared Short(Found found) => new(found, ShareCard.DrawShort(found, Link), IsWhole: false);

    private async Task<string> IdOfAsync(Seat seat) => (await _town.Get<IWorkshopStore>().FindPointerAsync(
        TurnReader.KeyOf(seat.Conversation.Id), CancellationToken.None))!.Value.Value;

    private Seat Aiko => _aiko.In(_town.Teams.Personal(_aiko));
}
