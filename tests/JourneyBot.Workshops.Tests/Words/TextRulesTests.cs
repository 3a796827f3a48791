using JourneyBot.Testing.Words;

namespace JourneyBot.Workshops.Tests.Words;

public class TextRulesTests
{
    [Theory]
    [InlineData("Hello {name}", "こんにちは、{name}さん", null)]
    [InlineData("{a} of {b}", "{b}のうち{a}", null)]
    [InlineData("−2", "−2", null)]
    [InlineData("Step ・ Board", "ステップ・ボード", null)]
    [InlineData("Hello {name}", "こんにちは", "key has other placeholders in Japanese.")]
    [InlineData("Hello", "Hello", "key is not translated.")]
    [InlineData("Hello", "", "key is empty.")]
    [InlineData("Hello {Name", "こんにちは", "key has a brace that belongs to no placeholder.")]
    [InlineData("こんにちは", "こんばんは", "key is Japanese in the English texts.")]
    [InlineData("Hello", null, "key is missing in Japanese.")]
    [InlineData(null, "こんにちは", "key is missing in English.")]
    public void Faults_OfATextInBothLanguages_SayWhatIsWrong(string? english, string? japanese, string? fault) =>
        Assert.Equal(fault is null ? [] : [fault], TextRules.Faults(Texts(english), Texts(japanese)));

    private static Dictionary<string, string> Texts(string? text) => text is null ? [] : new() { ["key"] = text };
}
