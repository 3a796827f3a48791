using System.Net;
using System.Text;
using JourneyBot.EndToEndTests.Simulator;
using JourneyBot.Testing;
using JourneyBot.Testing.Hosting;
using JourneyBot.Testing.Teams;
using JourneyBot.Testing.Teams.People;
using JourneyBot.Testing.Teams.Tokens;
using JourneyBot.Workshops;
using Microsoft.Data.Sqlite;

namespace JourneyBot.EndToEndTests.Privacy;

/// <summary>A session on a host as deployed that writes all it can into its log: no text, no name and no token is in it.</summary>
public sealed class LogTests : IAsyncLifetime
{
    private const string Text = "Ocelotzebra";
    private readonly List<string> _tokens = [];
    private TokenIssuer _issuer = null!;
    private TeamsSimulator _teams = null!;
    private HostProcess _host = null!;

    public async Task InitializeAsync()
    {
        _issuer = await TokenIssuer.StartAsync();
        var options = new TeamsOptions { Issuer = _issuer };
        _teams = await TeamsSimulator.StartAsync(options);
        var settings = HostSettings.Production.With(_issuer.HostVariables(options.AppId, options.TenantId)).With("PublicUrl", "https://maps.example.com/");
        foreach (var category in (string[])["Default", "Microsoft", "Microsoft.AspNetCore", "Microsoft.AspNetCore.Hosting.Diagnostics", "Microsoft.AspNetCore.Server.Kestrel", "System", "System.Net.Http.HttpClient"])
            settings = settings.With($"Logging__LogLevel__{category}", "Trace");
        _host = await HostProcess.StartAsync(settings);
        _teams.Bot.At(_host.Endpoint);
    }

    public async Task DisposeAsync()
    {
        await _teams.DisposeAsync();
        await _host.DisposeAsync();
        await _issuer.DisposeAsync();
    }

    [Fact]
    public async Task NothingThatPeopleWrote_NoName_AndNoToken_IsInTheLog()
    {
        var aiko = _teams.Person($"{Text}aiko");
        var seat = aiko.In(_teams.GroupChat($"{Text}chat", aiko));
        await SessionAsync(seat);
        await KnockAsync(seat);
        await FailAsync(seat);

        var log = _host.Output.ToString();
        Assert.Contains("A turn failed", log, StringComparison.Ordinal);
        Assert.Contains("InvalidDataException", log, StringComparison.Ordinal);
        Assert.Contains("Unauthorized", log, StringComparison.Ordinal);
        Assert.Contains("Now listening on", log, StringComparison.Ordinal);
        foreach (var secret in (string[])[Text, aiko.Id, aiko.AadObjectId, .. _tokens])
            Assert.DoesNotContain(_host.Output.Lines, line => line.Contains(secret, StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>Typed and by card, a vote, a follower, a map with its files, a search.</summary>
    private async Task SessionAsync(Seat seat)
    {
        await seat.Says("start");
        await seat.BoardAsync(StepId.Theme);
        await seat.SavesAsync("Save", ("Product or service", Text), ("Start", $"hears of {Text}"), ("Goal", "buys"));
        await seat.Says($"purpose: {Text}");
        await seat.Says("follow");
        await seat.Says($"department {Text}");
        var link = (await seat.AsksForLinkAsync()).Segments[^1];
        _tokens.Add(link);
        using var http = new HttpClient();
        foreach (var path in (string[])[$"maps/{link}", $"files/{link}/journey.csv", $"files/{link}/nothing.csv", $"maps/{link}x", $"restore/{link}", $"nowhere/{link}?q={Text}"])
            using (await http.GetAsync(new Uri(_host.Url, path)))
            {
            }
    }

    /// <summary>Tokens that are not let in, and bodies that cannot be read.</summary>
    private async Task KnockAsync(Seat seat)
    {
        var good = _issuer.Mint(_issuer.For(_teams.Options.AppId, _teams.ServiceUrl));
        _tokens.AddRange([good, good.Split('.')[1], good.Split('.')[2]]);
        Assert.Equal(HttpStatusCode.Unauthorized, await PostAsync(seat.Writes(Text).ToJsonString(), $"{good[..^8]}AAAAAAAA"));
        Assert.Equal(HttpStatusCode.Unauthorized, await PostAsync(seat.Writes(Text).ToJsonString(), Text));
        var unreadable = seat.Writes("status");
        unreadable["timestamp"] = $"{Text} o'clock";
        await PostAsync(unreadable.ToJsonString(), good);
        await PostAsync($"{{\"type\":\"{Text}", good);
        await PostAsync($"[\"{Text}\"]", good);
    }

    /// <summary>A row that cannot be read, so that the turn's exception quotes what stands in it.</summary>
    private async Task FailAsync(Seat seat)
    {
        await using (var connection = new SqliteConnection($"Data Source={Path.Combine(_host.Folder, "journeys.db")};Pooling=False;Default Timeout=30"))
        {
            await connection.OpenAsync();
            await using var command = connection.CreateCommand();
            command.CommandText = $"UPDATE rows SET content = replace(content, '\"step\":\"theme\"', '\"step\":\"{Text}\"') WHERE key = 'workshop'";
            Assert.True(await command.ExecuteNonQueryAsync() > 0);
        }

        await seat.Says("status");
        await Until.True(() => _host.Output.Contains("A turn failed"), _host.Output.ToString, what: "the turn to fail");
    }

    private async Task<HttpStatusCode> PostAsync(string body, string token)
    {
        using var content = new StringContent(body, Encoding.UTF8, "application/json");
        return (await _teams.Bot.PostAsync(content, token)).Status;
    }
}
