using JourneyBot.Boards;
using JourneyBot.Cards;
using JourneyBot.Commands;
using JourneyBot.Sharing;
using JourneyBot.Tests.Cards.Drawn;
using JourneyBot.Tests.Hosts;
using JourneyBot.Workshops;
using Newtonsoft.Json.Linq;
using Xunit;

namespace JourneyBot.Tests.Sharing;

/// <summary>Measures by effect and effort, for whoever asks; those without a rating are rated from there.</summary>
public sealed class MatrixTests : IAsyncDisposable
{
    private readonly Chat _chat = new();

    public ValueTask DisposeAsync() => _chat.DisposeAsync();

    [Theory]
    [InlineData(Language.English, "matrix", "edit {0} Effect: large", "edit {0} Effort: small", "Not rated yet", "More effect than effort: start here")]
    [InlineData(Language.Japanese, "マトリクス", "直す {0} 効果：大", "直す {0} 手間：小", "まだ評価していません", "手間より効果が大きい：ここから始める")]
    public async Task Measure_RatedByWords_MovesFromTheUnratedToItsList(
        Language language, string word, string effect, string effort, string unrated, string first)
    {
        await _chat.BeginAtAsync(StepId.Measures, language);
        await _chat.SaysAsync(await _chat.ResolveAsync("{contact 2} a second mirror"));
        await _chat.SaysAsync(language == Language.Japanese ? "スキップ" : "skip");
        await _chat.SaysAsync(language == Language.Japanese ? "スキップ" : "skip");
        var label = Assert.Single((await _chat.JourneyAsync()).Measures).Label;
        Assert.Contains(unrated, await _chat.ReadsAsync(word, "Ken"));

        await _chat.SaysAsync(string.Format(System.Globalization.CultureInfo.InvariantCulture, effect, label));
        await _chat.SaysAsync(string.Format(System.Globalization.CultureInfo.InvariantCulture, effort, label));

        var lines = await _chat.ReadsAsync(word, "Ken");
        Assert.Contains(first, lines);
        Assert.DoesNotContain(unrated, lines);
    }

    [Fact]
    public async Task Card_OffersToRateWhatIsNotRated_UntilTheWorkshopEnds()
    {
        await _chat.BeginAtAsync(StepId.Measures);
        await _chat.SaysAsync("a second mirror\na flyer");
        var (workshop, journey) = (await _chat.WorkshopAsync(), await _chat.JourneyAsync());
        var actions = new CardActions(ActionMode.Execute);

        var titles = MatrixCard.Draw(workshop, journey, Language.English, actions).Actions.Select(action => action.Title);

        Assert.Equal(journey.Measures.Select(measure => $"Rate {measure.Label}"), titles);
        Assert.Contains(Shown.Lines(MatrixCard.Draw(workshop, journey, Language.English, actions)), line => line.StartsWith("Press \"Rate\" below", StringComparison.Ordinal));
        var ended = MatrixCard.Draw(workshop with { EndedAt = _chat.Time.GetUtcNow() }, journey, Language.English, actions);
        Assert.Empty(ended.Actions);
        Assert.Contains("Not rated yet", Shown.Lines(ended));
        Assert.DoesNotContain(Shown.Lines(ended), line => line.Contains("Rate", StringComparison.Ordinal));
        Assert.Contains("Effect and effort", BoardCard.Draw(new BoardView(workshop, StepId.Measures, journey, []), actions).Actions.Select(action => action.Title));
    }

    [Fact]
    public async Task WhileAllWriteSilently_NothingOfTheMeasuresIsShown()
    {
        await _chat.BeginAtAsync(StepId.Measures);
        await _chat.SaysAsync("a second mirror\na flyer");
        await _chat.SaysAsync("silent");

        Assert.DoesNotContain(await _chat.ReadsAsync("matrix"), line => line.Contains("mirror", StringComparison.Ordinal));
    }
}

/// <summary>Effect and effort stand behind "more" on the form: whoever rates sees them at once.</summary>
public sealed class RatingFormTests : IAsyncDisposable
{
    private readonly Wire _wire = new();

    public ValueTask DisposeAsync() => _wire.DisposeAsync();

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Form_OpenedToRate_ShowsTheFurtherFields(bool rates)
    {
        await _wire.SaysAsync("start");
        await _wire.SaysAsync("goal: buys");
        var entry = Assert.Single((await _wire.JourneyAsync()).Ledger.Of(StepId.Theme));

        var form = JObject.Parse((await _wire.PressesAsync(new OpenEdit(entry.Identity, rates))).Body!.ToString());

        var more = Assert.Single(form.Descendants().OfType<JObject>(), part => (string?)part["id"] == "more");
        Assert.Equal(rates, (bool?)more["isVisible"] ?? true);
    }
}
