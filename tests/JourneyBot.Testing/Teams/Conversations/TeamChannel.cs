namespace JourneyBot.Testing.Teams.Conversations;

/// <summary>A channel of a team: people talk in its threads.</summary>
public sealed class TeamChannel
{
    private readonly TeamsSimulator _teams;

    internal TeamChannel(TeamsSimulator teams, Team team, string id, string? name)
    {
        _teams = teams;
        Team = team;
        Id = id;
        Name = name;
    }

    public Team Team { get; }

    public string Id { get; }

    /// <summary>The General channel has none.</summary>
    public string? Name { get; }

    public IReadOnlyList<Conversation> Threads => [.. _teams.Conversations.Where(conversation => conversation.Channel == this)];

    /// <summary>A new thread; what is said in it first has the id the thread is named after.</summary>
    public Conversation NewThread()
    {
        var rootId = _teams.Ids.NextMessage();
        return _teams.Open(new Conversation(_teams, ConversationKind.ChannelThread, ThreadId(rootId), Team.Roster) { Channel = this, RootId = rootId });
    }

    /// <summary>A thread that the bot begins with a message of that id.</summary>
    internal Conversation ThreadOf(string rootId) =>
        _teams.Open(new Conversation(_teams, ConversationKind.ChannelThread, ThreadId(rootId), Team.Roster) { Channel = this });

    internal string ThreadId(string rootId) => $"{Id};messageid={rootId}";
}
