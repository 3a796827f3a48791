using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Builder.Dialogs.Choices;
using Xunit;

namespace Sdk.Tests.Dialogs;

public sealed class ConfirmPromptTests
{
    private const string English = "Sure? (1) Yes or (2) No";
    private const string Japanese = "Sure? (1) はい または (2) いいえ";

    [Theory]
    [InlineData("en-us", English, "yes", true)]
    [InlineData("en-us", English, "YES", true)]
    [InlineData("en-us", English, "yes please", true)]
    [InlineData("en-us", English, "1", true)]
    [InlineData("en-us", English, "no", false)]
    [InlineData("en-us", English, "no, thanks", false)]
    [InlineData("en-us", English, "2", false)]
    [InlineData("ja-jp", Japanese, "はい", true)]
    [InlineData("ja-jp", Japanese, "はい、お願いします", true)]
    [InlineData("ja-jp", Japanese, "1", true)]
    [InlineData("ja-jp", Japanese, "いいえ", false)]
    [InlineData("ja-jp", Japanese, "いいえ、違います", false)]
    [InlineData("ja-jp", Japanese, "2", false)]
    public async Task YesAndNo_AreKnownInTheWordsOfTheLanguage(string locale, string question, string answer, bool expected) =>
        await Bot(locale).Start()
            .Send("hi").AssertReply(question)
            .Send(answer).AssertReply($"{expected}")
            .StartTestAsync();

    [Theory]
    [InlineData("perhaps")]
    [InlineData("3")]
    public async Task WhatIsNeither_IsAskedAgain(string answer) =>
        await Bot("en-us").Start()
            .Send("hi").AssertReply(English)
            .Send(answer).AssertReply("Yes or no, please. (1) Yes or (2) No")
            .Send("yes").AssertReply("True")
            .StartTestAsync();

    [Fact]
    public async Task ALanguageNobodyKnows_IsTakenAsEnglish() =>
        await Bot("xx-xx").Start()
            .Send("hi").AssertReply(English)
            .Send("no").AssertReply("False")
            .StartTestAsync();

    private static DialogBot Bot(string locale)
    {
        var question = new PromptOptions
        {
            Prompt = MessageFactory.Text("Sure?"),
            RetryPrompt = MessageFactory.Text("Yes or no, please."),
            Style = ListStyle.Inline,
        };
        return new DialogBot(
            () => new Interview([new ConfirmPrompt("confirm")], Interview.Ask("confirm", question), Interview.Say(step => $"{step.Result}")),
            locale);
    }
}
