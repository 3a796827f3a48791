using JourneyBot.EndToEndTests.Simulator;
using JourneyBot.Testing;
using JourneyBot.Testing.Hosting;
using JourneyBot.Testing.Teams.Connector;
using JourneyBot.Testing.Teams.Tokens;
using JourneyBot.Workshops;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Data.Sqlite;

namespace JourneyBot.EndToEndTests.ComingIn;

/// <summary>Where the bot's token goes: to addresses that a checked token stood for, whatever the store says.</summary>
public sealed class OutgoingTests : IAsyncLifetime
{
    private readonly AuthenticatedStage _stage = new();
    private LoopbackServer _elsewhere = null!;
    private int _seenElsewhere;

    public async Task InitializeAsync()
    {
        await _stage.InitializeAsync();
        _elsewhere = await LoopbackServer.StartAsync(
            routes => routes.MapFallback(context =>
            {
                Interlocked.Increment(ref _seenElsewhere);
                return context.Response.WriteAsync("{}");
            }),
            TokenIssuer.LoopbackCertificate);
    }

    public async Task DisposeAsync()
    {
        await _stage.DisposeAsync();
        await _elsewhere.DisposeAsync();
    }

    [Fact]
    public async Task Redirect_OfTheConnector_IsNotFollowed()
    {
        var seat = _stage.Mallory();
        _stage.Teams.Faults.Next(ConnectorOperation.CreateMessage, Fault.Redirect(new Uri(_elsewhere.Url, "/emea/")));

        await seat.Says("help");
        await seat.Says("start");

        await seat.BoardAsync(StepId.Theme);
        Assert.Equal(0, _stage.Teams.Faults.Waiting);
        Assert.Equal(0, _seenElsewhere);
    }

    [Fact]
    public async Task StoredAddress_ThatWasChanged_GetsNoToken_AndIsHealedByTheNextMessage()
    {
        var seat = _stage.Mallory();
        await seat.Says("start");
        await seat.BoardAsync(StepId.Theme);
        await seat.AnswersAsync(StepId.Theme);
        await _stage.Host.KillAsync();
        ChangeHeader(_stage.Teams.ServiceUrl.Authority, _elsewhere.Url.Authority);
        SpoilBoards();
        var updates = seat.Conversation.Updates;

        await _stage.Host.StartAgainAsync();

        await Until.True(() => _stage.Host.Output.Contains($"The bot's token is not shown to {_elsewhere.Url.GetLeftPart(UriPartial.Authority)}"), _stage.Host.Output.ToString);
        Assert.Equal(updates, seat.Conversation.Updates);
        await seat.HearsAsync("status", "Theme");
        await Until.True(() => seat.Conversation.Updates > updates, seat.Conversation.ToString, what: "the board to be painted where it is");
        Assert.Equal(0, _seenElsewhere);
    }

    [Fact]
    public async Task Address_ThatMoves_IsFollowedAtOnce_AndKeptWithTheNextStep()
    {
        var seat = _stage.Mallory();
        await seat.Says("start");
        await seat.AnswersAsync(StepId.Theme);
        var before = _stage.Teams.Calls.Count;
        var moved = new UriBuilder(_stage.Teams.ServiceUrl) { Host = "localhost" }.Uri;
        var next = seat.Writes("next");
        next["serviceUrl"] = moved.ToString();

        (await _stage.PostCoveredAsync(next)).Accepted();

        await seat.BoardAsync(StepId.Persona);
        Assert.All(_stage.Teams.Calls.Skip(before).Where(call => call.Operation == ConnectorOperation.CreateMessage), call => Assert.Equal(moved.Authority, call.Host));
        await using var rows = StoredRows.OfSqlite(_stage.Host);
        Assert.Contains(moved.ToString(), (await rows.HeaderAsync()).Opening.ConversationReference, StringComparison.Ordinal);
    }

    /// <summary>As somebody may who can write to the store.</summary>
    private void ChangeHeader(string from, string to) =>
        Change("UPDATE rows SET content = replace(content, $from, $to) WHERE key = 'workshop' AND instr(content, $from) > 0", ("$from", from), ("$to", to));

    /// <summary>So that a starting host paints them.</summary>
    private void SpoilBoards() => Change("UPDATE rows SET content = replace(content, '\"fingerprint\":\"', '\"fingerprint\":\"0') WHERE key LIKE 'b~%'");

    private void Change(string sql, params (string Name, string Value)[] parameters)
    {
        using var connection = new SqliteConnection($"Data Source={Path.Combine(_stage.Host.Folder, "journeys.db")}");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        foreach (var (name, value) in parameters)
            command.Parameters.AddWithValue(name, value);
        Assert.True(command.ExecuteNonQuery() > 0, sql);
    }
}
