using JourneyBot.EndToEndTests.Simulator;
using JourneyBot.Testing.Hosting;
using JourneyBot.Testing.Teams;
using JourneyBot.Testing.Teams.People;
using JourneyBot.Workshops;
using JourneyBot.Workshops.Examples;

namespace JourneyBot.EndToEndTests.Maps;

/// <summary>A real host with the retail example, or another journey, in a workshop of its own, and a link to its map that somebody asked for in the chat.</summary>
internal sealed class SharedMap : IAsyncDisposable
{
    private readonly Stage _stage;
    private readonly HttpClient _http = new();

    private SharedMap(Stage stage, Seat leader) => (_stage, Leader) = (stage, leader);

    public Seat Leader { get; }

    /// <summary>As it stands on the card, but at the address of the host that really runs.</summary>
    public Uri Link { get; private set; } = new("about:blank");

    public string Token => Link.Segments[^1];

    public HostProcess Host => _stage.Host;

    public TeamsSimulator Teams => _stage.Teams;

    /// <param name="journey">In place of the example.</param>
    public static async Task<SharedMap> OpenAsync(Language language, HostSettings? settings = null, Journey? journey = null)
    {
        // Where links point is said before the port is known: the tests follow them to the port.
        var stage = await Stage.OpenAsync((settings ?? HostSettings.Anonymous).With("PublicUrl", "http://127.0.0.1:9/"));
        var person = stage.Teams.Crowd(1)[0];
        var map = new SharedMap(stage, person.In(stage.Teams.GroupChat("Journeys", person)));
        await map.Leader.Says(language == Language.Japanese ? "開始" : "start");
        await using var stored = StoredRows.OfSqlite(stage.Host);
        await stored.WriteAsync((journey ?? RetailExample.Journey(language)).Ledger.All);
        await map.AskAsync();
        return map;
    }

    /// <summary>Somebody asks for a link.</summary>
    public async Task AskAsync() => Link = new Uri(Host.Url, (await Leader.AsksForLinkAsync()).AbsolutePath);

    public Task<HttpResponseMessage> GetAsync(string path) => _http.GetAsync(new Uri(Host.Url, path));

    public async ValueTask DisposeAsync()
    {
        _http.Dispose();
        await _stage.DisposeAsync();
    }
}
