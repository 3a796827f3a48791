using JourneyBot.Pictures;
using JourneyBot.Workshops.Words;
using Xunit;

namespace JourneyBot.Tests.Files;

/// <summary>Rows of a picture: no wider than there is room, and broken as people break them.</summary>
public sealed class TextWrapTests
{
    [Theory]
    [InlineData("looks at the size chart", 8, "looks at the", "size chart")]
    [InlineData("試着室に入るか迷う。", 6, "試着室に入", "るか迷う。")]
    [InlineData("今日は「店」で買う", 4.3, "今日は", "「店」で", "買う")]
    [InlineData("サイズ表を見る", 4, "サイズ", "表を見", "る")]
    [InlineData("abcdefghijklmnop", 3.9, "abcdef", "ghijkl", "mnop")]
    [InlineData("SNSで見た ブランド", 5, "SNSで見", "た ブラン", "ド")]
    [InlineData("a\n\nb", 10, "a b")]
    [InlineData("", 10, "")]
    [InlineData("👩‍👩‍👧‍👦👩‍👩‍👧‍👦", 6, "👩‍👩‍👧‍👦", "👩‍👩‍👧‍👦")]
    public void Line_IsBroken(string text, double width, params string[] rows) =>
        Assert.Equal(rows, TextWrap.Wrap(Line.Plain(text), width * 10, 10).Select(row => row.ToString().Trim()));

    /// <summary>Found by the fuzzer: such text does not get into entries, and is no reason for a picture to fail.</summary>
    [Theory]
    [InlineData("\udc67\u200d\ud83d")]
    [InlineData("a\ud83d b")]
    public void HalfAPair_IsNoReasonToFail(string text) => Assert.NotEmpty(TextWrap.Wrap(Line.Plain(text), 20, 10));

    [Fact]
    public void Tones_StayWithTheirText_AndALabelStandsApart()
    {
        var rows = TextWrap.Wrap(Line.Of(new Run("K7MQ", Tone.Label), new Run("looks at", Tone.Normal), new Run(" shoes", Tone.Good)), 100, 10);

        Assert.Equal([new Run("K7MQ ", Tone.Label), new Run("looks at"), new Run(" ", Tone.Good)], rows[0].Runs);
        Assert.Equal([new Run("shoes", Tone.Good)], rows[1].Runs);
    }

    [Theory]
    [InlineData("iiii", 2)]
    [InlineData("WWWW", 4.2)]
    [InlineData("漢字かな", 4.3)]
    [InlineData("ｶﾀｶﾅ", 2.3)]
    [InlineData("e\u0301\u200b", 0.7)]
    public void Width_ErrsToTheWideSide_ButNotMuch(string text, double most) => Assert.InRange(TextWidth.Of(text), most * 0.75, most);
}
