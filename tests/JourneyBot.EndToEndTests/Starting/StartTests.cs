using System.Diagnostics;
using System.Net;
using JourneyBot.EndToEndTests.Simulator;
using JourneyBot.Testing;
using JourneyBot.Testing.Hosting;
using JourneyBot.Testing.Storage;
using JourneyBot.Testing.Teams;

namespace JourneyBot.EndToEndTests.Starting;

/// <summary>A host's first seconds, good and bad: what the administrator sees of it.</summary>
public sealed class StartTests
{
    private static readonly TimeSpan s_longest = TimeSpan.FromSeconds(30);

    /// <summary>What it took stands in artifacts/figures/start.txt; with JOURNEYBOT_HOST that of a published host.</summary>
    [Fact]
    public async Task Host_IsReady_SaysItsVersion_AndAnswersAFirstTurn()
    {
        await using var teams = await TeamsSimulator.StartAsync();
        var watch = Stopwatch.StartNew();
        await using var host = await HostProcess.StartAsync();
        var ready = watch.Elapsed;
        teams.Bot.At(host.Endpoint);
        var ken = teams.Person("Ken");
        var chat = ken.In(teams.Personal(ken));

        var first = await chat.Says("help");
        var second = await chat.Says("help");

        using var process = Process.GetProcessById(host.Id);
        Figures.Write(
            "start",
            FormattableString.Invariant($"ready after {ready.TotalMilliseconds:0} ms, first turn {first.Took.TotalMilliseconds:0} ms, second {second.Took.TotalMilliseconds:0} ms, memory {process.WorkingSet64 >> 20} MB"));
        Assert.InRange(ready, TimeSpan.Zero, s_longest);
        Assert.Equal(2, chat.Conversation.Messages.Count(message => message.Shows("What you can do here")));
        var version = await host.ReadAsync("/version");
        Assert.Matches(@"^\d+\.\d+\.\d+", version);
        Assert.True(host.Output.Contains($"JourneyBot {version} starts"), host.Output.ToString());
    }

    [Fact]
    public async Task Settings_ThatAreWrong_StopTheStart_AndAllAreSaidAtOnce()
    {
        var settings = HostSettings.Production.With("Storage__Kind", "tables").With("Retention__Days", "many").With("Cards__Action", "submit");

        var (code, output) = await HostProcess.StartInVainAsync(settings);

        Assert.Equal(78, code);
        foreach (var sentence in (string[])["MicrosoftAppId is not set", "With Storage__Kind=tables set", "Retention__Days is \"many\"", "Cards__Action is no setting"])
            Assert.Contains($"JourneyBot does not start: {sentence}", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Address_ThatIsTaken_IsSaidInASentence()
    {
        await using var other = await LoopbackServer.StartAsync(_ => { });

        var (code, output) = await HostProcess.StartInVainAsync(HostSettings.Anonymous.With("ASPNETCORE_URLS", other.Url.ToString()));

        Assert.Equal(1, code);
        Assert.Contains("JourneyBot cannot listen: Failed to bind to address", output, StringComparison.Ordinal);
    }

    /// <summary>It lives, says that it is not ready and why, and is ready as soon as the role was given.</summary>
    [Fact]
    public async Task Store_ThatRefusesTheHost_KeepsItUnready_UntilItDoesNot()
    {
        await using var azurite = await Azurite.StartAsync();
        await using var proxy = await TableProxy.StartAsync(azurite);
        proxy.Next(_ => true, TableFault.Answer(403), 1_000);
        await using var host = await HostProcess.StartUnreadyAsync(HostSettings.Anonymous.WithTables(proxy.ConnectionString));

        Assert.Equal(HttpStatusCode.ServiceUnavailable, await host.StatusOfAsync("/readyz"));
        await Until.True(() => host.Output.Contains("The store does not answer: it refuses this host (403"), host.Output.ToString);
        Assert.True(host.Output.Contains("Storage Table Data Contributor"), host.Output.ToString());

        proxy.Clear();
        await Until.True(async () => await host.StatusOfAsync("/readyz") == HttpStatusCode.OK, host.Output.ToString);
    }

    [Fact]
    public async Task Store_ThatIsNotThere_KeepsTheHostUnready_AndTheLogSaysWhatToLookAt()
    {
        var settings = HostSettings.Anonymous.With("Storage__Kind", "tables").With("Storage__Endpoint", $"https://localhost:{FreePort.Next()}");
        await using var host = await HostProcess.StartUnreadyAsync(settings);

        Assert.Equal(HttpStatusCode.ServiceUnavailable, await host.StatusOfAsync("/readyz"));

        await Until.True(() => host.Output.Lines.Any(line => line.Contains("The store does not answer: ", StringComparison.Ordinal) && line.Contains("Storage__Endpoint", StringComparison.Ordinal)), host.Output.ToString);
    }
}
