using AdaptiveCards;
using JourneyBot.Commands;
using JourneyBot.Importing;
using JourneyBot.Teams;
using JourneyBot.Tests.Cards.Drawn;
using JourneyBot.Tests.Hosts;
using JourneyBot.Workshops;
using JourneyBot.Workshops.Facilitation;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;
using Xunit;

namespace JourneyBot.Tests.Importing;

/// <summary>Where others read along, or nobody's name may show; and after the host was started again.</summary>
public sealed class ImportInAGroupTests
{
    [Fact]
    public async Task Preview_OutlivesTheHost()
    {
        await using var chat = new Chat();
        await chat.BeginAtAsync(StepId.Actions);
        var take = await TakeAsync(chat, "import\nsees it\nasks a friend");
        var before = (await chat.JourneyAsync()).Actions.Count;

        await chat.RestartAsync();
        var first = await PressAsync(chat, take);
        await chat.RestartAsync();
        var second = await PressAsync(chat, take);

        Assert.Equal(before + 2, (await chat.JourneyAsync()).Actions.Count);
        Assert.Contains("✓ Added", Assert.Single(first), StringComparison.Ordinal);
        Assert.Contains("already", Assert.Single(second), StringComparison.Ordinal);
    }

    [Theory, InlineData(true), InlineData(false)]
    public async Task List_TypedWhereItMayNotBeRead_IsRefused(bool isAnonymous)
    {
        await using var chat = await BeginAsync(isAnonymous);

        var said = await chat.SaysAsync("import\nsecretly leaves");

        Assert.Equal([new WriteOnTheForm().Say(Language.English).ToString()], said);
    }

    [Theory, InlineData(true), InlineData(false)]
    public async Task Preview_ThatOthersSee_ShowsCountsAlone_AndSoDoesItsAnswer(bool isAnonymous)
    {
        await using var chat = await BeginAsync(isAnonymous);

        var card = await CardAsync(chat, Press(new PreviewImport(string.Empty, "draft", null), "secretly leaves\nsecretly leaves\nasks"));
        var added = await PressAsync(chat, Take(card));

        Assert.DoesNotContain(Shown.Lines(card), line => line.Contains("secretly", StringComparison.Ordinal));
        Assert.Contains(Shown.Lines(card), line => line.StartsWith("2 entries", StringComparison.Ordinal));
        Assert.DoesNotContain("secretly", Assert.Single(added), StringComparison.Ordinal);
        Assert.Equal(2, (await EntriesAsync(chat)).Count);
    }

    [Fact]
    public async Task AnonymousImport_HoldsNoAuthor_AndIsStillTheirsAlone()
    {
        await using var chat = await BeginAsync(isAnonymous: true);
        var take = Take(await CardAsync(chat, Press(new PreviewImport(string.Empty, "draft", null), "sees it"), by: "Ken"));

        var byAnother = await PressAsync(chat, take, by: "Mio");
        var byKen = await PressAsync(chat, take, by: "Ken");

        Assert.Equal([new OnlyWhoPastedDecides().Say(Language.English).ToString()], byAnother);
        Assert.Contains("✓", Assert.Single(byKen), StringComparison.Ordinal);
        var entry = Assert.Single(await EntriesAsync(chat));
        Assert.DoesNotContain("Ken", entry.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain(IdOf("Ken"), $"{entry} {take}", StringComparison.Ordinal);
    }

    private static string IdOf(string name) => TurnReader.IdOf(new ChannelAccount($"29:{name}", name)).Value;

    private static async Task<Chat> BeginAsync(bool isAnonymous)
    {
        var chat = new Chat(isGroup: true);
        await chat.SaysAsync(isAnonymous ? "start anonymous" : "start");
        var store = chat.Get<IWorkshopStore>();
        var seen = (await store.FindAsync((await chat.WorkshopAsync()).Id, CancellationToken.None))!;
        var there = seen.Value with { Step = StepId.Actions, Furthest = StepId.Actions, Visit = 3, Version = 2, LastOperation = "jump", SilentVisit = isAnonymous ? 0 : 3 };
        var jump = new Transition(2, "jump", StepId.Theme, StepId.Actions, there.MovedBy, chat.Time.Now, [], []);
        Assert.True(await store.CommitAsync(seen, there, jump, CancellationToken.None));
        return chat;
    }

    private static async Task<IReadOnlyList<Workshops.Entries.Entry>> EntriesAsync(Chat chat) =>
        await chat.Get<IEntryStore>().ReadAsync((await chat.WorkshopAsync()).Id, CancellationToken.None);

    private static async Task<TakeImport> TakeAsync(Chat chat, string text) => Take(await CardAsync(chat, Microsoft.Bot.Builder.MessageFactory.Text(text)));

    private static TakeImport Take(AdaptiveCard card) => card.Actions.OfType<AdaptiveExecuteAction>()
        .Select(action => CommandData.Read((Dictionary<string, string>)action.Data)).OfType<TakeImport>().Single();

    private static async Task<AdaptiveCard> CardAsync(Chat chat, Activity activity, string? by = null)
    {
        await SendAsync(chat, activity, by);
        return (AdaptiveCard)chat.Adapter.GetNextReply().AsMessageActivity().Attachments.Single().Content;
    }

    /// <summary>As a press comes in a tenant whose cards submit: the answer is a message.</summary>
    private static Activity Press(Command command, string? pasted = null)
    {
        var data = JObject.FromObject(CommandData.Write(command));
        data[ImportData.List] = pasted;
        return new Activity { Type = ActivityTypes.Message, Value = data };
    }

    private static async Task<IReadOnlyList<string>> PressAsync(Chat chat, TakeImport take, string? by = null)
    {
        await SendAsync(chat, Press(take), by);
        return chat.Replies();
    }

    private static Task SendAsync(Chat chat, Activity activity, string? by)
    {
        activity.From = by is null ? null : new ChannelAccount($"29:{by}", by);
        return chat.SendAsync(activity, Guid.NewGuid().ToString());
    }
}
