using System.Collections.Concurrent;
using JourneyBot.Testing.Teams.People;

namespace JourneyBot.Testing.Teams.Conversations;

/// <summary>A team: its members and the bot are in all its channels.</summary>
public sealed class Team
{
    private readonly TeamsSimulator _teams;
    private readonly ConcurrentQueue<TeamChannel> _channels = new();

    internal Team(TeamsSimulator teams, string name, IEnumerable<Person> members)
    {
        _teams = teams;
        Name = name;
        Roster = new Roster(members);
        General = Add(new TeamChannel(teams, this, Id, name: null));
    }

    /// <summary>The id of its General channel, as Teams has it.</summary>
    public string Id { get; } = Ids.Channel();

    public string Name { get; }

    public string GroupId { get; } = $"{Guid.NewGuid()}";

    public TeamChannel General { get; }

    public IReadOnlyList<TeamChannel> Channels => [.. _channels];

    public IReadOnlyList<Person> Members => Roster.Members;

    /// <summary>Whether the bot is installed in the team.</summary>
    public bool HasBot { get; set; } = true;

    internal Roster Roster { get; }

    public TeamChannel Channel(string name) => Add(new TeamChannel(_teams, this, Ids.Channel(), name));

    private TeamChannel Add(TeamChannel channel)
    {
        _channels.Enqueue(channel);
        return channel;
    }
}
