using JourneyBot.Tests.Hosts;
using JourneyBot.Workshops;
using JourneyBot.Workshops.Entries;
using JourneyBot.Workshops.Forms;
using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Schema;
using Xunit;

namespace JourneyBot.Tests.Dialogs;

/// <summary>Each form of each step, answered by typing alone.</summary>
public sealed class StepsByTypingTests : IAsyncDisposable
{
    private readonly Chat _chat = new();

    public ValueTask DisposeAsync() => _chat.DisposeAsync();

    [Fact]
    public async Task Theme_AsksForWhatIsMissing_AndSavesEachAnswer()
    {
        await _chat.BeginAtAsync(StepId.Theme, Language.Japanese);

        await new TestFlow(_chat.Adapter, _chat.Bot)
            .Send("アパレル店").AssertReply(Says("アパレル店", "何を良くしたいですか"))
            .Send("離れる人を減らす").AssertReply(Says("離れる人を減らす", "どこから始まりますか"))
            .Send("知る").AssertReply(Says("知る", "どこで終わりますか"))
            .Send("買う").AssertReply(Says("買う"))
            .StartTestAsync();

        var theme = (await _chat.JourneyAsync()).Theme;
        Assert.Equal(("アパレル店", "離れる人を減らす", "知る", "買う"), (theme.Product.Value, theme.Purpose.Value, theme.Start.Value, theme.Goal.Value));
    }

    [Fact]
    public async Task Theme_TakesANamedAnswer_WhereAnotherWasAskedFor()
    {
        await _chat.BeginAtAsync(StepId.Theme);
        await _chat.SaysAsync("an apparel shop");
        var replies = await _chat.SaysAsync("Goal: buys");

        var theme = (await _chat.JourneyAsync()).Theme;
        Assert.Equal("buys", theme.Goal.Value);
        Assert.Null(theme.Purpose.Value);
        Assert.Contains("What should get better", Assert.Single(replies));
    }

    [Fact]
    public async Task Persona_TakesAListLineByLine_AndOptionalOnesAfterMore()
    {
        await _chat.BeginAtAsync(StepId.Persona, Language.Japanese);
        await SayAllAsync("美咲", "事務職", "迷わず選びたい", "詳しく", "時間がない\nサイズがわからない", "忙しいから", "29歳", "スキップ", "散歩\n読書", "中止");

        var persona = (await _chat.JourneyAsync()).Persona;
        Assert.Equal(("美咲", "事務職", "迷わず選びたい", "29", "忙しいから"), (persona.Name, persona.Occupation, persona.Goal, persona["age"], persona["reason"]));
        Assert.Equal(["時間がない", "サイズがわからない"], persona.Challenges);
        Assert.Equal(["散歩", "読書"], persona.Hobbies);
        Assert.Null(persona["gender"]);
    }

    [Fact]
    public async Task Actions_AreSavedAtOnce_OneEachLine()
    {
        await _chat.BeginAtAsync(StepId.Actions);
        var one = await _chat.SaysAsync("- waits in line");
        var several = await _chat.SaysAsync("looks around\n+ tries it on\ngoes home");

        Assert.StartsWith("✓ Saved", Assert.Single(one), StringComparison.Ordinal);
        Assert.StartsWith("✓ Saved 3 entries", Assert.Single(several), StringComparison.Ordinal);
        Assert.Equal(["waits in line", "looks around", "tries it on", "goes home"], (await _chat.JourneyAsync()).Actions.Select(action => action.Text));
    }

    [Fact]
    public async Task Actions_AfterMore_AreAskedForInFull()
    {
        await _chat.BeginAtAsync(StepId.Actions);
        await SayAllAsync("more", "buys", "good", "heard from customers", "■ Goal", "interview 4");

        var contribution = Assert.Single(await ContributionsAsync("actions"));
        Assert.Equal(new Answers { { "what", "buys" }, { "tone", "good" }, { "evidence", "heard" }, { "place", "goal" }, { "source", "interview 4" } }, contribution.Answers);
    }

    [Theory]
    [InlineData("2, 3")]
    [InlineData("２、３")]
    [InlineData("{action 2} {action 3}")]
    [InlineData("{action 2}、3")]
    public async Task Phases_ByNumberInAnyWidthAndByLabel_GroupTheActions(string answer)
    {
        await _chat.BeginAtAsync(StepId.Phases);
        var question = Assert.Single(await _chat.SaysAsync("Try"));
        var replies = await _chat.SaysAsync(await _chat.ResolveAsync(answer));

        var journey = await _chat.JourneyAsync();
        Assert.Contains($"2. {journey.Actions[1].Label} waits at the fitting room", question);
        Assert.StartsWith("✓ Saved", Assert.Single(replies), StringComparison.Ordinal);
        Assert.Equal(journey.Actions.Skip(1), Assert.Single(journey.Phases).Actions);
    }

    [Fact]
    public async Task Border_IsOpenedByItsName_OffersWhatWasJustMade_AndTakesNumbers()
    {
        await _chat.BeginAtAsync(StepId.Phases, Language.Japanese);
        await SayAllAsync("知る：{action 1}", "試す：{action 2}", "境目", "１", "関心がない", "興味がある", "友人が着ていた");

        var border = Assert.Single((await _chat.JourneyAsync()).Borders);
        Assert.Equal(("関心がない", "興味がある", "友人が着ていた"), (border.Before, border.After, border.Why));
    }

    [Fact]
    public async Task Border_InOneLine_WhereItsLabelWasAskedFor_LosesNothing()
    {
        await _chat.BeginAtAsync(StepId.Phases);
        await SayAllAsync("Learn: {action 1}", "Try: {action 2}", "border", "{border 1}: indifferent -> curious / a friend wears it");

        var border = Assert.Single((await _chat.JourneyAsync()).Borders);
        Assert.Equal(("indifferent", "curious", "a friend wears it"), (border.Before, border.After, border.Why));
    }

    [Fact]
    public async Task Border_WithoutPhases_IsRefusedWithTheWayOn()
    {
        await _chat.BeginAtAsync(StepId.Phases);

        Assert.Contains("nothing to choose from yet", Assert.Single(await _chat.SaysAsync("border")));
    }

    [Theory]
    [InlineData("website", "1", "website", null)]
    [InlineData("a friend", "{action 1}", null, "a friend")]
    public async Task Touchpoints_AskWhichActions(string channel, string answer, string? id, string? own)
    {
        await _chat.BeginAtAsync(StepId.Touchpoints);
        await SayAllAsync(channel, answer);

        var journey = await _chat.JourneyAsync();
        var contact = Assert.Single(journey.Contacts);
        Assert.Equal((journey.Actions[0], id), (contact.Action, contact.ChannelId));
        Assert.Equal(own ?? "website", contact.Channel);
    }

    [Theory]
    [InlineData("３")]
    [InlineData("3")]
    [InlineData("shop")]
    [InlineData("店舗")]
    public async Task Channel_ByNumberIdAndTitleOfEitherLanguage_IsTheSame(string answer)
    {
        await _chat.BeginAtAsync(StepId.Touchpoints);
        await SayAllAsync("{action 2}", answer);

        Assert.Equal("shop", Assert.Single((await _chat.JourneyAsync()).Contacts).ChannelId);
    }

    [Theory]
    [InlineData("＋１", 1)]
    [InlineData("−2", -2)]
    [InlineData("upset, would leave", -2)]
    [InlineData("0", 0)]
    public async Task Emotions_OfALabel_AskForTheScore(string answer, int score)
    {
        await _chat.BeginAtAsync(StepId.Emotions);
        await SayAllAsync("{contact 2}", answer);

        Assert.Equal(score, Assert.Single((await _chat.JourneyAsync()).Feelings.Scored, feeling => feeling.Count > 0).Mean);
    }

    [Fact]
    public async Task Emotions_InAWordWithoutALabel_AreRefusedWithAnExample()
    {
        await _chat.BeginAtAsync(StepId.Emotions);

        Assert.Contains("K7MQ -2 annoyed", Assert.Single(await _chat.SaysAsync("annoyed")));
        Assert.Empty(await ContributionsAsync("emotions"));
    }

    [Fact]
    public async Task NameOfAForm_IsAnAnswerWhileAQuestionIsOpen()
    {
        await _chat.BeginAtAsync(StepId.Emotions, Language.Japanese);
        await SayAllAsync("詳しく", "{contact 1}", "-1", "不安", "スキップ", "中止", "はい");
        await SayAllAsync("詳しく", "{contact 1}", "-1", "不安", "スキップ", "スキップ", "スキップ", "スキップ");

        Assert.Equal("不安", Assert.Single(await ContributionsAsync("emotions")).Answers["word"]);
    }

    [Fact]
    public async Task Concern_IsOpenedByItsName()
    {
        await _chat.BeginAtAsync(StepId.Emotions, Language.Japanese);
        await SayAllAsync("気がかり", "1", "高いかも", "価格表");

        var concern = Assert.Single((await _chat.JourneyAsync()).Borders.SelectMany(border => border.Concerns));
        Assert.Equal(("高いかも", "価格表"), (concern.Text, concern.Information));
    }

    [Fact]
    public async Task Measures_AskWhatTheyAnswer_WhoAndByWhen()
    {
        await _chat.BeginAtAsync(StepId.Measures);
        await SayAllAsync("show the waiting time", "2", "Tanaka", "12/24");

        var journey = await _chat.JourneyAsync();
        var measure = Assert.Single(journey.Measures);
        Assert.Equal(("show the waiting time", "Tanaka", new DateOnly(2026, 12, 24)), (measure.What, measure.Owner, measure.Due));
        Assert.Equal(journey.Contacts[1].Label, Assert.Single(await ContributionsAsync("measures")).Answers["answers"]);
    }

    private static Action<IActivity> Says(params string[] parts) => reply => Assert.All(parts, part => Assert.Contains(part, ((Activity)reply).Text));

    private async Task SayAllAsync(params string[] lines)
    {
        foreach (var line in lines)
        {
            await _chat.SaysAsync(await _chat.ResolveAsync(line));
        }
    }

    private async Task<IReadOnlyList<Contribution>> ContributionsAsync(string form) =>
        [.. (await _chat.JourneyAsync()).Ledger.Entries.Select(entry => entry.Payload).OfType<Contribution>().Where(contribution => contribution.Form == form)];
}
