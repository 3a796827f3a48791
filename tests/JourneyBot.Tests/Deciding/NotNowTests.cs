using JourneyBot.Boards;
using JourneyBot.Cards;
using JourneyBot.Tests.Hosts;
using JourneyBot.Workshops;
using JourneyBot.Workshops.Entries;
using JourneyBot.Workshops.Facilitation;
using JourneyBot.Workshops.Forms;
using Xunit;

namespace JourneyBot.Tests.Deciding;

/// <summary>Putting off what keeps people, by words and in an interview.</summary>
public sealed class NotNowTests
{
    [Theory]
    [InlineData(Language.English, "not now {contact 2}: rebuilt in spring", "What keeps people", "Not now, and why")]
    [InlineData(Language.Japanese, "見送り {contact 2}：rebuilt in spring", "見送る妨げ", "今回は見送り（理由）")]
    public async Task ByALine_ItIsPutOffWithItsReason_ShownInTheSummary_AndTakenBack(Language language, string typed, string form, string heading)
    {
        await using var chat = new Chat();
        await BlockedAsync(chat, language);

        Assert.Contains("rebuilt in spring", Assert.Single(await chat.SaysAsync(await chat.ResolveAsync(typed))), StringComparison.Ordinal);

        Assert.Equal("rebuilt in spring", Assert.Single((await chat.JourneyAsync()).PutOff).Reason);
        Assert.Contains(heading, await chat.ReadsAsync(language == Language.Japanese ? "まとめ" : "summary"));
        Assert.DoesNotContain(form, await chat.ReadsAsync(language == Language.Japanese ? "まとめ" : "summary"));
        await chat.SaysAsync(language == Language.Japanese ? "取り消し" : "undo");
        Assert.Empty((await chat.JourneyAsync()).PutOff);
    }

    [Theory]
    [InlineData(Language.English, "not now")]
    [InlineData(Language.Japanese, "見送り")]
    public async Task ByTheWordAlone_WhatAndWhyAreAskedFor(Language language, string word)
    {
        await using var chat = new Chat();
        await BlockedAsync(chat, language);

        await chat.SaysAsync(word);
        await chat.SaysAsync("1");
        await chat.SaysAsync("rebuilt in spring");

        Assert.Equal("rebuilt in spring", Assert.Single((await chat.JourneyAsync()).PutOff).Reason);
    }

    [Fact]
    public async Task SaidAgain_WithANewReason_TheNewOneCounts_AndTheSameDeliveryAddsNothing()
    {
        await using var chat = new Chat();
        await BlockedAsync(chat, Language.English);
        await chat.SaysAsync(await chat.ResolveAsync("not now {contact 2}: too costly"));
        var typed = await chat.ResolveAsync("not now {contact 2}: rebuilt in spring");

        Assert.Equal(await chat.SaysAsync(typed, id: "once"), await chat.SaysAsync(typed, id: "once"));

        Assert.Equal("rebuilt in spring", Assert.Single((await chat.JourneyAsync()).PutOff).Reason);
        Assert.Equal(2, (await chat.JourneyAsync()).Ledger.Of(StepId.Measures, "notnow").Count());
    }

    [Fact]
    public async Task WithoutAReason_OrOfSomebodyElses_ItIsRefused()
    {
        await using var chat = new Chat();
        await BlockedAsync(chat, Language.English);

        Assert.Contains("\"Reason\"", string.Join('\n', await chat.ReadsAsync(await chat.ResolveAsync("not now {contact 2}"))), StringComparison.Ordinal);
        Assert.Contains("whoever named it", string.Join('\n', await chat.ReadsAsync(await chat.ResolveAsync("not now {contact 2}: no"), "Ken")), StringComparison.Ordinal);

        Assert.Empty((await chat.JourneyAsync()).PutOff);
    }

    [Theory]
    [InlineData("start anonymous", "status", "not now K7MQ: my secret reason")]
    [InlineData("start", "silent", "not now K7MQ: my secret reason")]
    [InlineData("開始", "個人ワーク", "見送り K7MQ: my secret reason")]
    public async Task WhereOthersReadAlong_TheLineIsRefused_WithoutItsText(string start, string then, string typed)
    {
        await using var chat = new Chat(isGroup: true);
        await chat.SaysAsync(start);
        await chat.SaysAsync(then);

        var said = Assert.Single(await chat.SaysAsync(typed));

        var language = (await chat.WorkshopAsync()).Language;
        Assert.Equal(new WriteOnTheForm().Say(language).ToString(), said);
    }

    [Fact]
    public async Task Board_OffersTheForm_AsLongAsSomethingIsOpen()
    {
        await using var chat = new Chat();
        await BlockedAsync(chat, Language.English);
        Assert.Contains("not now", await ButtonsAsync(chat));

        await chat.SaysAsync(await chat.ResolveAsync("not now {contact 2}: too costly"));

        Assert.DoesNotContain("not now", await ButtonsAsync(chat));
    }

    private static async Task<IEnumerable<string>> ButtonsAsync(Chat chat)
    {
        var view = new BoardView(await chat.WorkshopAsync(), StepId.Measures, await chat.JourneyAsync(), []);
        return BoardCard.Draw(view, new CardActions(ActionMode.Execute)).Actions.Select(action => action.Title);
    }

    /// <summary>The second touchpoint has something that keeps people, named by the facilitator.</summary>
    private static async Task BlockedAsync(Chat chat, Language language)
    {
        await chat.BeginAtAsync(StepId.Measures, language);
        var (workshop, contact) = (await chat.WorkshopAsync(), await chat.ResolveAsync("{contact 2}"));
        var key = new EntryKey(StepId.Emotions, workshop.Facilitators[0], Operation.Of("blocked"));
        var said = new Contribution("emotions", new Answers { { "contact", contact }, { "score", "-2" }, { "factor", "no mirror" } });
        Assert.Null(await chat.Get<IEntryStore>().AddAsync(workshop.Id, new Entry(key, chat.Time.GetUtcNow(), said, "blocked"), CancellationToken.None));
    }
}
