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
using JourneyBot.Workshops.Sharing;
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

    [Fact]
    public async Task AResultThatIsPicked_BecomesTheSummary_WithALinkToTheMapAndNoOtherButton()
    {
        await _town.StartsAsync(_aiko, "Boots");

        var shared = Assert.Single(await Aiko.PicksAsync((await Aiko.ResultsAsync())[0]));
        var card = new Card(shared["content"]!.DeepClone().AsObject());
        Assert.True(card.Shows("The map so far"), card.ToString());
        Assert.True(card.Shows("Boots"), card.ToString());
        Assert.Equal(["Action.OpenUrl", "Action.ToggleVisibility"], card.Json["actions"]!.AsArray().Select(action => $"{action!["type"]}"));
        Assert.StartsWith("https://bot.example.com/maps/", $"{card.Json["actions"]![0]!["url"]}", StringComparison.Ordinal);
        Assert.Equal("Boots", $"{shared["preview"]!["content"]!["title"]}");
        Assert.Null(shared["preview"]!["content"]!["tap"]);
    }

    [Fact]
    public async Task WhereAClientDoesNotAskForMore_TheResultItselfIsACardWithTheLink()
    {
        await _town.StartsAsync(_aiko, "Boots");

        var card = new Card((await Aiko.ResultsAsync())[0]["content"]!.DeepClone().AsObject());
        Assert.True(card.Shows("Boots"), card.ToString());
        Assert.Equal(["Action.OpenUrl"], card.Actions.Select(action => action.Type));
    }

    [Fact]
    public async Task AResultThatIsPicked_ByWhoMayNotSeeItAnyMore_OrOfAnId_IsNothing()
    {
        var seat = await _town.StartsAsync(_aiko, "Boots", _ken);
        var ken = _ken.In(_town.Teams.Personal(_ken));
        var result = (await ken.ResultsAsync())[0];
        await _ken.In(seat.Conversation).Leaves();

        Assert.Empty(await ken.PicksAsync(result));
        foreach (var id in new JsonNode?[] { "w123", "../x", 5, null, new JsonObject() })
        {
            var answer = await ken.AsksAsync("selectItem", new JsonObject { ["w"] = id });
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
            foreach (var card in new[] { ShareCard.Draw(found, Voices.None, Link, new CardActions(ActionMode.Execute)), ShareCard.DrawShort(found, Link) })
            {
                var json = JsonConvert.SerializeObject(ExtensionAnswers.Result(found, card, language, picks: true));
                Assert.InRange(Encoding.UTF8.GetByteCount(json), 1, ShareCard.LargestResult);
                Assert.InRange(json.Length * 2, 1, ShareCard.LargestResult);
            }
        }
    }

    [Theory, MemberData(nameof(Moments))]
    public void AListOf25_FitsIntoOneAnswer(string name, Language language)
    {
        var moment = Moment.Of(name, language);
        var found = new Found(moment.At(StepId.Measures), moment.Journey);
        var json = JsonConvert.SerializeObject(ExtensionAnswers.Result(found, ShareCard.DrawShort(found, Link), language, picks: true));

        Assert.InRange(SearchQuery.MostShown * Encoding.UTF8.GetByteCount(json), 1, 256 * 1024);
    }

    private Seat Aiko => _aiko.In(_town.Teams.Personal(_aiko));
}
