using System.Text.Json.Nodes;
using JourneyBot.Testing.Teams.People;

namespace JourneyBot.Testing.Teams.Conversations;

/// <summary>A personal chat, a group chat or the thread of a channel: who is in it and everything that was said.</summary>
public sealed class Conversation
{
    private readonly Lock _lock = new();
    private readonly List<Message> _transcript = [];
    private int _typings;
    private string? _rootId;

    internal Conversation(TeamsSimulator teams, ConversationKind kind, string id, Roster roster)
    {
        Teams = teams;
        Kind = kind;
        Id = id;
        Roster = roster;
    }

    public string Id { get; }

    public ConversationKind Kind { get; }

    /// <summary>Of a channel thread.</summary>
    public TeamChannel? Channel { get; internal init; }

    /// <summary>Of a group chat.</summary>
    public string? Name { get; internal init; }

    /// <summary>Whether the bot is installed here. Where it is not, the connector refuses it with 403.</summary>
    public bool HasBot
    {
        get => Channel?.Team.HasBot ?? field;
        set
        {
            if (Channel is { } channel)
                channel.Team.HasBot = value;
            else
                field = value;
        }
    } = true;

    public IReadOnlyList<Person> Members => Roster.Members;

    /// <summary>Everything ever said, by people and bot, also what was deleted, in order.</summary>
    public IReadOnlyList<Message> Transcript
    {
        get
        {
            lock (_lock)
                return [.. _transcript];
        }
    }

    /// <summary>The bot's messages that are there now, in order.</summary>
    public IReadOnlyList<Message> Messages => [.. Transcript.Where(message => message.IsFromBot && !message.IsDeleted)];

    /// <summary>How often the bot showed that it is typing.</summary>
    public int Typings => _typings;

    /// <summary>How often the bot repainted a message.</summary>
    public int Updates => Transcript.Where(message => message.IsFromBot).Sum(message => message.Updates);

    /// <summary>Of a channel thread: the id of what is said in it first.</summary>
    internal string? RootId
    {
        init => _rootId = value;
    }

    internal TeamsSimulator Teams { get; }

    internal Roster Roster { get; }

    internal PersonalViews Views { get; } = new();

    /// <summary>Waits until the bot's messages show that text, if asked for only those posted after something was sent, and returns the newest that does.</summary>
    public Task<Message> Sees(string text, Delivery? after = null) => Until.Some(
        () => Messages.LastOrDefault(message => message.Shows(text) && (after is null || message.IsAfter(after))),
        ToString,
        what: $"a message that shows \"{text}\"");

    /// <summary>Waits for the bot's first answer to what was said.</summary>
    public Task<Message> AnswerTo(Delivery said) => Until.Some(
        () => Messages.FirstOrDefault(message => message.ReplyToId == said.ActivityId),
        ToString,
        what: $"an answer to {said.Sent}");

    public override string ToString() => string.Join(Environment.NewLine, Transcript);

    internal Message Add(Person? author, string id, JsonObject activity)
    {
        var message = new Message(id, author, new MessageVersion(activity, Teams.Now));
        lock (_lock)
            _transcript.Add(message);
        return message;
    }

    /// <summary>An id for what is said now: in a thread the first one is the root's.</summary>
    internal string NextId() => Interlocked.Exchange(ref _rootId, null) ?? Teams.Ids.NextMessage();

    internal void AddTyping() => Interlocked.Increment(ref _typings);

    /// <summary>Finds a message that still exists.</summary>
    internal Message? Find(string messageId) => Transcript.FirstOrDefault(message => message.Id == messageId && !message.IsDeleted);

    /// <summary>Makes one change at a time, so that no version of a message is lost.</summary>
    internal void Change(Action change)
    {
        lock (_lock)
            change();
    }
}
