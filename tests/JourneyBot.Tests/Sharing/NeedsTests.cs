using JourneyBot.Sharing;
using JourneyBot.Tests.Hosts;
using JourneyBot.Workshops;
using Xunit;

namespace JourneyBot.Tests.Sharing;

/// <summary>Needs and problems by phase and touchpoint, for whoever asks.</summary>
public sealed class NeedsTests : IAsyncDisposable
{
    private readonly Chat _chat = new();

    public ValueTask DisposeAsync() => _chat.DisposeAsync();

    [Theory]
    [InlineData(Language.English, "needs", "Needs and problems by phase", "No needs noted yet: Learn / Buy")]
    [InlineData(Language.Japanese, "ニーズ", "フェーズごとのニーズと課題", "ニーズがまだ書かれていないフェーズ：Learn／Buy")]
    public async Task Needs_Typed_ShowsThemByPhase_AndNamesThePhasesWithoutAny(Language language, string word, string kicker, string none)
    {
        await _chat.BeginAtAsync(StepId.Measures, language);

        var lines = await _chat.ReadsAsync(word, "Ken");

        Assert.Equal(kicker, lines[0]);
        Assert.Contains(lines, line => line.StartsWith("2  Try  ▼▼ −2.0", StringComparison.Ordinal));
        Assert.Contains(lines, line => line.StartsWith("▼▼ −2.0  waits at the fitting room × ", StringComparison.Ordinal));
        Assert.Contains(none, lines);
    }

    [Theory]
    [InlineData(StepId.Theme, "there is no phase yet")]
    [InlineData(StepId.Phases, "there is no phase yet")]
    [InlineData(StepId.Touchpoints, "In the step Emotions")]
    public async Task Needs_BeforeThereAreAny_SaysWhatToDoNext(StepId step, string next)
    {
        await _chat.BeginAtAsync(step);

        Assert.Contains(await _chat.ReadsAsync("needs"), line => line.Contains(next, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Needs_StandBesideTheWholeMap_AndLeadBackToIt()
    {
        await using var wire = new Wire();
        await wire.SaysAsync("start");

        var map = (await wire.SaysAsync("summary")).Body!.ToString();
        var needs = (await wire.PressesAsync(new ShowNeeds(), by: "Ken")).Body!.ToString();

        Assert.Contains("\"do\": \"needs\"", map, StringComparison.Ordinal);
        Assert.Contains("there is no phase yet", needs, StringComparison.Ordinal);
        Assert.Contains("\"do\": \"summary\"", needs, StringComparison.Ordinal);
    }
}
