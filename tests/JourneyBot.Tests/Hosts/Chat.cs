using AdaptiveCards;
using JourneyBot.Commands;
using JourneyBot.Teams;
using JourneyBot.Testing;
using JourneyBot.Tests.Cards.Drawn;
using JourneyBot.Workshops;
using JourneyBot.Workshops.Facilitation;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.DependencyInjection;

namespace JourneyBot.Tests.Hosts;

/// <summary>
/// A conversation with the real bot behind the SDK's test adapter: its services from the container, its rows in a SQLite file.
/// It may be started again on the same file, as after a crash.
/// </summary>
internal sealed class Chat : IAsyncDisposable
{
    private readonly ScratchFolder _folder = new();
    private readonly TestAdapter _adapter;
    private readonly bool _isGroup;
    private ServiceProvider _services;
    private int _messages;

    /// <param name="isGroup">A group chat; everything said mentions the bot there.</param>
    /// <param name="bot">What the bot is called there.</param>
    public Chat(bool isGroup = false, string bot = "JourneyBot")
    {
        _isGroup = isGroup;
        _adapter = new TestAdapter(TestAdapter.CreateConversation("chat", "Aiko", bot));
        _adapter.Conversation.Conversation.IsGroup = isGroup;
        _adapter.Conversation.Conversation.ConversationType = isGroup ? "groupChat" : "personal";
        _services = Build();
    }

    public FakeTime Time { get; } = new();

    public TestAdapter Adapter => _adapter;

    public BotCallbackHandler Bot => _services.GetRequiredService<IBot>().OnTurnAsync;

    public T Get<T>()
        where T : notnull => _services.GetRequiredService<T>();

    /// <summary>What the person says, and all that the bot answers: texts as they are, cards as "[card]".</summary>
    /// <remarks>Each time a second later.</remarks>
    /// <param name="id">The activity's id; the same one again is a repeat.</param>
    public async Task<IReadOnlyList<string>> SaysAsync(string text, string? by = null, string? id = null)
    {
        await SendAsync(text, by, id);
        return Replies();
    }

    /// <summary>The same, with what stands on the cards, a line each.</summary>
    public async Task<IReadOnlyList<string>> ReadsAsync(string text, string? by = null)
    {
        await SendAsync(text, by, null);
        var lines = new List<string>();
        while (_adapter.GetNextReply() is { } reply)
        {
            var message = reply.AsMessageActivity();
            lines.AddRange(message?.Attachments is { Count: > 0 } cards
                ? cards.SelectMany(card => Shown.Lines((AdaptiveCard)card.Content))
                : [message?.Text ?? string.Empty]);
        }

        return lines;
    }

    /// <summary>The same, the cards themselves; texts are left out.</summary>
    public async Task<IReadOnlyList<AdaptiveCard>> CardsAsync(string text, string? by = null)
    {
        await SendAsync(text, by, null);
        var cards = new List<AdaptiveCard>();
        while (_adapter.GetNextReply() is { } reply)
        {
            cards.AddRange((reply.AsMessageActivity()?.Attachments ?? []).Select(card => card.Content).OfType<AdaptiveCard>());
        }

        return cards;
    }

    private Task SendAsync(string text, string? by, string? id)
    {
        var activity = _isGroup ? Mentions.Us(text, _adapter.Conversation.Bot) : MessageFactory.Text(text);
        Time.Advance(TimeSpan.FromSeconds(1));
        activity.From = by is null ? null : new ChannelAccount($"29:{by}", by);
        return SendAsync(activity, id ?? $"message-{++_messages}");
    }

    public async Task SendAsync(Activity activity, string id) => await _adapter.ProcessActivityAsync(activity, (turn, cancellation) =>
    {
        turn.Activity.Id = id;
        turn.Activity.Locale = activity.Locale;
        return Bot(turn, cancellation);
    }, CancellationToken.None);

    /// <summary>What the bot answered since it was last asked.</summary>
    public IReadOnlyList<string> Replies()
    {
        var replies = new List<string>();
        while (_adapter.GetNextReply() is { } reply)
        {
            replies.Add(reply.AsMessageActivity() is { Text.Length: > 0 } message ? message.Text : "[card]");
        }

        return replies;
    }

    /// <summary>Starts a workshop and moves it on to a step; what earlier steps need is typed in.</summary>
    public async Task BeginAtAsync(StepId step, Language language = Language.English)
    {
        await SaysAsync(language == Language.Japanese ? "開始" : "start");
        foreach (var (typed, from) in Lines)
        {
            if (from < step)
            {
                await MoveToAsync(from);
                await SaysAsync(await ResolveAsync(typed));
                await SaysAsync("cancel");
            }
        }

        await MoveToAsync(step);
    }

    public async Task<Journey> JourneyAsync()
    {
        var workshop = await WorkshopAsync();
        return await Get<Journeys>().NowAsync(workshop, CancellationToken.None);
    }

    public async Task<Workshop> WorkshopAsync()
    {
        var store = Get<IWorkshopStore>();
        var pointer = await store.FindPointerAsync(TurnReader.KeyOf(_adapter.Conversation.Conversation.Id), CancellationToken.None);
        return (await store.FindAsync(pointer!.Value, CancellationToken.None))!.Value;
    }

    /// <summary>The process dies, and another one starts on the same rows.</summary>
    public async Task RestartAsync()
    {
        await _services.DisposeAsync();
        _services = Build();
    }

    public async ValueTask DisposeAsync()
    {
        await _services.DisposeAsync();
        _folder.Dispose();
    }

    private static IReadOnlyList<(string Typed, StepId Step)> Lines { get; } =
    [
        ("product: shop", StepId.Theme),
        ("start: hears of us", StepId.Theme),
        ("goal: buys", StepId.Theme),
        ("name: Misaki", StepId.Persona),
        ("▶ hears of us from a friend", StepId.Actions),
        ("- waits at the fitting room", StepId.Actions),
        ("■ buys", StepId.Actions),
        ("Learn: {action 1}", StepId.Phases),
        ("Try: {action 2}", StepId.Phases),
        ("Buy: {action 3}", StepId.Phases),
        ("{action 1} website", StepId.Touchpoints),
        ("{action 2} shop", StepId.Touchpoints),
        ("{contact 1} +1", StepId.Emotions),
        ("{contact 2} -2 annoyed", StepId.Emotions),
    ];

    /// <summary>Labels in place of {action 1}, {contact 2}, {border 1}.</summary>
    public async Task<string> ResolveAsync(string typed)
    {
        if (!typed.Contains('{', StringComparison.Ordinal))
        {
            return typed;
        }

        var journey = await JourneyAsync();
        foreach (var (name, labels) in ((string, IEnumerable<string>)[])
        [
            ("action", journey.Actions.Select(action => action.Label)),
            ("contact", journey.Contacts.Select(contact => contact.Label)),
            ("border", journey.Borders.Select(border => border.Label)),
        ])
        {
            var number = 0;
            foreach (var label in labels)
            {
                typed = typed.Replace($"{{{name} {++number}}}", label, StringComparison.Ordinal);
            }
        }

        return typed;
    }

    private async Task MoveToAsync(StepId step)
    {
        while ((await WorkshopAsync()).Step < step)
        {
            await SaysAsync("next");
        }
    }

    private ServiceProvider Build() => BotServices.Build(_folder.File("bot.db"), services => services.AddSingleton<TimeProvider>(Time));
}
