using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Builder.Dialogs.Choices;
using Xunit;

namespace Sdk.Tests.Dialogs;

public sealed class ChoicePromptTests
{
    private static readonly Choice[] English = [Labelled("Looks for us", "3F2A"), Labelled("Signs up", "K7MQ"), Labelled("Cancels", "W0XZ")];
    private static readonly Choice[] Japanese = [Labelled("検索する", "3F2A"), Labelled("登録する", "K7MQ"), Labelled("解約する", "W0XZ")];

    [Theory]
    [InlineData("2")]
    [InlineData("Signs up")]
    [InlineData("signs UP")]
    [InlineData("K7MQ")]
    [InlineData("k7mq")]
    [InlineData("k7mq please")]
    [InlineData("she signs up, I think")]
    public async Task InEnglish_AChoiceIsKnownByNumberTextOrLabel(string answer) =>
        await Bot("en-us", English).Start()
            .Send("hi").AssertReply("Which?\n\n   1. Looks for us\n   2. Signs up\n   3. Cancels")
            .Send(answer).AssertReply("1 Signs up")
            .StartTestAsync();

    [Theory]
    [InlineData("2")]
    [InlineData("２")]
    [InlineData("登録する")]
    [InlineData("K7MQ")]
    [InlineData("k7mq")]
    public async Task InJapanese_AChoiceIsKnownByNumberOfAnyWidthTextOrLabel(string answer) =>
        await Bot("ja-jp", Japanese).Start()
            .Send("hi").AssertReply("Which?\n\n   1. 検索する\n   2. 登録する\n   3. 解約する")
            .Send(answer).AssertReply("1 登録する")
            .StartTestAsync();

    [Theory]
    [InlineData("9")]
    [InlineData("0")]
    [InlineData("something else")]
    [InlineData("2.5")]
    public async Task WhatIsNoChoice_IsAskedAgainWithTheChoices(string answer) =>
        await Bot("en-us", English).Start()
            .Send("hi").AssertReply("Which?\n\n   1. Looks for us\n   2. Signs up\n   3. Cancels")
            .Send(answer).AssertReply("One of these, please.\n\n   1. Looks for us\n   2. Signs up\n   3. Cancels")
            .Send(answer).AssertReply("One of these, please.\n\n   1. Looks for us\n   2. Signs up\n   3. Cancels")
            .Send("3").AssertReply("2 Cancels")
            .StartTestAsync();

    [Fact]
    public async Task AWholeText_IsPreferredToAShorterOneInsideIt() =>
        await Bot("en-us", [new Choice("bread"), new Choice("bread pudding")]).Start()
            .Send("hi").AssertReply("Which?\n\n   1. bread\n   2. bread pudding")
            .Send("the bread pudding please").AssertReply("1 bread pudding")
            .StartTestAsync();

    [Fact]
    public async Task Inline_IsJoinedInTheLanguageOfTheTurn() =>
        await Bot("ja-jp", [new Choice("赤"), new Choice("青"), new Choice("緑")], ListStyle.Inline).Start()
            .Send("hi").AssertReply("Which? (1) 赤、 (2) 青、 または (3) 緑")
            .StartTestAsync();

    [Fact]
    public async Task StyleNone_ShowsTheQuestionOnly() =>
        await Bot("en-us", English, ListStyle.None).Start()
            .Send("hi").AssertReply("Which?")
            .Send("2").AssertReply("1 Signs up")
            .StartTestAsync();

    private static Choice Labelled(string text, string label) => new(text) { Synonyms = [label] };

    private static DialogBot Bot(string locale, Choice[] choices, ListStyle style = ListStyle.List)
    {
        var question = new PromptOptions
        {
            Prompt = MessageFactory.Text("Which?"),
            RetryPrompt = MessageFactory.Text("One of these, please."),
            Choices = [.. choices],
            Style = style,
        };
        return new DialogBot(
            () => new Interview(
                [new ChoicePrompt("choice")],
                Interview.Ask("choice", question),
                Interview.Say(step => $"{((FoundChoice)step.Result).Index} {((FoundChoice)step.Result).Value}")),
            locale);
    }
}
