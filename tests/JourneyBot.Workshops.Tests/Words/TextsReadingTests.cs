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
    [InlineData(1, "1 action")]
    [InlineData(2, "2 actions")]
    [InlineData(0, "0 actions")]
    public void Count_InEnglish_KnowsOneFromMany(int count, string text) => Assert.Equal(text, StepTexts.Count("actions", count, Language.English));
}
