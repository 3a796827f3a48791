using JourneyBot.Workshops.Steps.Theme;
using JourneyBot.Workshops.Steps.Touchpoints;
using JourneyBot.Workshops.Words;

namespace JourneyBot.Workshops.Tests.Words;

public class WordListTests
{
    private readonly WordList _buying = new(Texts.Beside(typeof(ThemeStep), "ThemeTexts"), "Words.Buying");
    private readonly WordList _internal = new(Texts.Beside(typeof(TouchpointsStep), "TouchpointsTexts"), "Words.Internal");

    [Theory]
    [InlineData("Buys the first pair")]
    [InlineData("the PURCHASE itself")]
    [InlineData("初回の購入")]
    [InlineData("ｏｒｄｅｒ by phone")]
    public void Word_OfEitherLanguage_IsFoundInAnyWidthAndCase(string text) => Assert.True(_buying.IsIn(text));

    [Theory]
    [InlineData("a disorder of the shelves")]
    [InlineData("hears of us")]
    [InlineData("")]
    [InlineData(null)]
    public void Word_InsideAnotherWord_IsNotFound(string? text) => Assert.False(_buying.IsIn(text));

    [Theory]
    [InlineData("becomes a lead", "lead")]
    [InlineData("misleading leader, then a lead", "lead")]
    [InlineData("友人に送客される", "送客")]
    [InlineData("starts upselling", "upsell")]
    public void Word_IsTold(string text, string word) => Assert.Equal(word, _internal.FindIn(text));

    [Fact]
    public void Word_ThatEndsDifferently_IsAnotherOne() => Assert.Null(_internal.FindIn("a leader"));
}
