using System.Resources;
using JourneyBot.Workshops.Steps;
using JourneyBot.Workshops.Words;

namespace JourneyBot.Workshops.Tests.Words;

public class TextsReadingTests
{
    [Fact]
    public void Line_KeepsUserTextApartAndUnread()
    {
        var line = StepTexts.Shared.Line("FieldName", Language.English, Argument.User("field", "{count} **x**"));

        Assert.Equal([new Run("{count} **x**", IsUserText: true), new Run(": ")], line.Runs);
    }

    [Fact]
    public void Get_OfAMissingKey_Throws() =>
        Assert.Throws<MissingManifestResourceException>(() => StepTexts.Shared.Get("Nothing", Language.Japanese));

    [Fact]
    public void Get_WithoutAValueForAPlaceholder_Throws() =>
        Assert.Throws<FormatException>(() => StepTexts.Shared.Get("More", Language.Japanese, Argument.Count("other", 1)));

    [Theory]
    [InlineData("ja-JP", Language.Japanese)]
    [InlineData("JA", Language.Japanese)]
    [InlineData("de-DE", Language.English)]
    [InlineData(null, Language.English)]
    public void Language_OfALocale_IsEnglishUnlessJapanese(string? locale, Language language) => Assert.Equal(language, Languages.Of(locale));

    [Theory]
    [InlineData("actions", 1, "1 action")]
    [InlineData("actions", 2, "2 actions")]
    [InlineData("actions", 0, "0 actions")]
    [InlineData("people", 1, "1 person")]
    [InlineData("people", 30, "30 people")]
    public void Count_InEnglish_KnowsOneFromMany(string things, int count, string text) => Assert.Equal(text, StepTexts.Count(things, count, Language.English));
}
