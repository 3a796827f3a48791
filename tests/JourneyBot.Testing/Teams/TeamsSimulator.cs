using System.Collections.Concurrent;
using JourneyBot.Testing.Hosting;
using JourneyBot.Testing.Teams.Connector;
using JourneyBot.Testing.Teams.Conversations;
using JourneyBot.Testing.Teams.People;
using JourneyBot.Testing.Teams.Tokens;

namespace JourneyBot.Testing.Teams;

/// <summary>
/// One tenant of Teams in the test process: people and conversations, the connector a bot answers through, and the line
/// on which the bot gets activities. It knows no bot SDK, only the wire.
/// </summary>
public sealed class TeamsSimulator : IAsyncDisposable
{
    private readonly ConcurrentQueue<Person> _people = new();
    private readonly ConcurrentQueue<Team> _teams = new();
    private readonly ConcurrentDictionary<string, Conversation> _conversations = new();
    private readonly Dictionary<string, Conversation> _personal = new();
    private readonly ConnectorServer _connector;
    private LoopbackServer? _server;

    private TeamsSimulator(TeamsOptions options)
    {
        Options = options;
        Ids = new Ids(options.Clock);
        Bot = new BotLine(this);
        _connector = new ConnectorServer(this);
    }

    public TeamsOptions Options { get; }

    /// <summary>The bot as Teams knows it, and where it listens.</summary>
    public BotLine Bot { get; }

    /// <summary>Where the bot sends its answers: what activities carry as serviceUrl. With an issuer it is https.</summary>
    public Uri ServiceUrl => new(_server!.Url, $"{ConnectorServer.Base}/");

    /// <summary>Makes the connector fail on demand.</summary>
    public Faults Faults => _connector.Faults;

    /// <summary>Every call the bot made to the connector, in order.</summary>
    public IReadOnlyList<ConnectorCall> Calls => _connector.Calls;

    public IReadOnlyList<Person> People => [.. _people];

    public IReadOnlyList<Team> Teams => [.. _teams];

    public IReadOnlyList<Conversation> Conversations => [.. _conversations.Values.OrderBy(conversation => conversation.Id, StringComparer.Ordinal)];

    internal Ids Ids { get; }

    internal DateTimeOffset Now => Options.Clock.GetUtcNow();

    public static async Task<TeamsSimulator> StartAsync(TeamsOptions? options = null)
    {
        var teams = new TeamsSimulator(options ?? new TeamsOptions());
        teams._server = await LoopbackServer.StartAsync(teams._connector.Map, teams.Options.Issuer is null ? null : TokenIssuer.LoopbackCertificate);
        return teams;
    }

    /// <summary>Somebody who works here.</summary>
    public Person Person(string name, string locale = "en-US")
    {
        var person = new Person { Name = name, Locale = locale };
        _people.Enqueue(person);
        return person;
    }

    /// <summary>Several people of one name with numbers: a crowd.</summary>
    public IReadOnlyList<Person> Crowd(int size, string name = "Member", string locale = "en-US") =>
        [.. Enumerable.Range(1, size).Select(number => Person($"{name} {number}", locale))];

    /// <summary>That person's chat with the bot, always the same.</summary>
    public Conversation Personal(Person person)
    {
        lock (_personal)
        {
            if (!_personal.TryGetValue(person.Id, out var chat))
                _personal[person.Id] = chat = Open(new Conversation(this, ConversationKind.Personal, Ids.PersonalChat(), new Roster([person])));
            return chat;
        }
    }

    public Conversation GroupChat(string name, params IEnumerable<Person> members) =>
        Open(new Conversation(this, ConversationKind.GroupChat, Ids.GroupChat(), new Roster(members)) { Name = name });

    public Team Team(string name, params IEnumerable<Person> members)
    {
        var team = new Team(this, name, members);
        _teams.Enqueue(team);
        return team;
    }

    public async ValueTask DisposeAsync()
    {
        Faults.DropAll();
        Bot.Dispose();
        if (_server is not null)
            await _server.DisposeAsync();
    }

    internal Conversation Open(Conversation conversation) => _conversations[conversation.Id] = conversation;

    internal Conversation? Find(string id) => _conversations.GetValueOrDefault(id);

    internal TeamChannel? FindChannel(string? id) => _teams.SelectMany(team => team.Channels).FirstOrDefault(channel => channel.Id == id);
}
