using JourneyBot.Workshops.Summaries;
using JourneyBot.Workshops.Tests.Steps;
using JourneyBot.Workshops.Words;

namespace JourneyBot.Workshops.Tests.Summaries;

public class JourneyCurveTests
{
    private readonly Trip _trip = new();

    [Theory]
    [InlineData(2, "▲▲", "+2.0", "＋2.0")]
    [InlineData(1.5, "▲▲", "+1.5", "＋1.5")]
    [InlineData(1.44, "▲", "+1.4", "＋1.4")]
    [InlineData(0.5, "▲", "+0.5", "＋0.5")]
    [InlineData(0.44, "・", "+0.4", "＋0.4")]
    [InlineData(0.04, "・", "0.0", "0.0")]
    [InlineData(-0.04, "・", "0.0", "0.0")]
    [InlineData(-0.45, "▼", "−0.5", "−0.5")]
    [InlineData(-1.25, "▼", "−1.3", "−1.3")]
    [InlineData(-1.5, "▼▼", "−1.5", "−1.5")]
    public void SignAndNumber_OfAMean_AgreeWithEachOther(double mean, string sign, string english, string japanese)
    {
        Assert.Equal(sign, JourneyCurve.Sign(mean));
        Assert.Equal(english, JourneyCurve.Number(mean, Language.English));
        Assert.Equal(japanese, JourneyCurve.Number(mean, Language.Japanese));
    }

    [Fact]
    public void Section_OfNoPhase_IsNone() => Assert.Null(JourneyCurve.Section(Journey.Fold([], []), Language.English));

    [Fact]
    public void Section_SaysTheCurveInWords_APhaseALine()
    {
        _trip.Meet("shop", _trip.Tries, _trip.Buys);
        _trip.Feel(_trip.Contact(_trip.Tries), -2);
        _trip.Feel(_trip.Contact(_trip.Buys), 1);

        var section = JourneyCurve.Section(_trip.Fold(), Language.English)!;

        Assert.Equal([null, -0.5], section.Curve!);
        Assert.Equal(
            ["2 phases, 3 actions, 2 touchpoints. Feelings are means from −2 to +2.", "1  Know  1 action, no score yet", "2  Buy  ▼ −0.5 annoyed  2 actions"],
            section.Lines.Select(line => line.ToString()));
        Assert.Equal((2, Tone.Bad), (section.Count!.Value, section.Lines[2].Runs[2].Tone));
    }
}
