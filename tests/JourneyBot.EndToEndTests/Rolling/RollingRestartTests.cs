using System.Diagnostics;
using System.Net;
using JourneyBot.EndToEndTests.Simulator;
using JourneyBot.Storage;
using JourneyBot.Testing;
using JourneyBot.Testing.Hosting;
using JourneyBot.Testing.Storage;
using JourneyBot.Testing.Teams;
using JourneyBot.Testing.Teams.Connector;
using JourneyBot.Testing.Teams.Conversations;
using JourneyBot.Testing.Teams.Tokens;
using JourneyBot.Workshops;
using JourneyBot.Workshops.Entries;

namespace JourneyBot.EndToEndTests.Rolling;

/// <summary>
/// A deployment in the middle of a session: nginx as an administrator sets it up, two hosts as deployed behind it, and each of them is told to stop
/// and started again in turn, twice, while a hundred people work; then one is killed. Nobody notices.
/// </summary>
[Collection(Crowds.Name)]
public sealed class RollingRestartTests : IAsyncLifetime
{
    private const int People = 100;
    private const int Rounds = 2;
    private const int Asking = 10;

    /// <summary>For a run that fails: somebody never votes.</summary>
    private static readonly TimeSpan s_longest = TimeSpan.FromSeconds(60);
    private TokenIssuer _issuer = null!;
    private Azurite _azurite = null!;
    private Stage _stage = null!;
    private Nginx _nginx = null!;

    public async Task InitializeAsync()
    {
        _issuer = await TokenIssuer.StartAsync();
        _azurite = await Azurite.StartAsync();
        var options = new TeamsOptions { Issuer = _issuer };
        var settings = HostSettings.Production.With(_issuer.HostVariables(options.AppId, options.TenantId))
            .WithTables(_azurite.ConnectionString).With("Shutdown__Grace", "1");
        _stage = await Stage.OpenAsync(settings, hosts: 2, options);
        _nginx = await Nginx.StartAsync(_stage.Hosts.Select(host => host.Url));
        _stage.Teams.Bot.At(_nginx.Endpoint);
    }

    public async Task DisposeAsync()
    {
        if (_nginx is not null)
            await _nginx.DisposeAsync();
        if (_stage is not null)
            await _stage.DisposeAsync();
        await _azurite.DisposeAsync();
        await _issuer.DisposeAsync();
    }

    [Fact]
    public async Task HundredPeople_WhileEachHostIsRestartedInTurn_AndOneIsKilled_NoticeNothing()
    {
        await using var rows = new StoredRows(StorageOptions.Tables(_azurite.ConnectionString));
        var people = _stage.Teams.Crowd(People);
        var thread = _stage.Teams.Team("Shop", people).Channel("Journeys").NewThread();
        var room = await RollingRoom.OpenAsync(people[0].In(thread));
        var members = people.Skip(1).Select((person, number) => new RollingMember(person.In(thread), room, number)).ToList();

        var restarts = RestartInTurnAsync();
        await Task.WhenAll(members.Select(member => member.SaysALineAsync()));
        var watch = Stopwatch.StartNew();
        var working = members.Select(member => member.WorksAsync(IsOver)).ToList();
        await room.GoOnToTheVoteAsync(rows);
        await Task.WhenAll([restarts, .. working]);
        await KillOneInTheMiddleAsync(members);

        await AssertEverythingIsThereOnceAsync(rows, members);
        await room.EndAsync((await rows.ContributionsAsync(StepId.Measures)).Count, members.Count);
        AssertNobodyNoticed(members, thread.Messages);
        Tell(members);

        bool IsOver() => restarts.IsCompleted && (members.TrueForAll(member => member.Chosen.Count > 0) || watch.Elapsed > s_longest);
    }

    /// <summary>As docs/operations/self-hosting.md says: the next one only when this one is ready again.</summary>
    private async Task RestartInTurnAsync()
    {
        for (var round = 0; round < Rounds; round++)
        {
            foreach (var host in _stage.Hosts)
            {
                Assert.Equal(0, await host.StopAsync());
                await host.StartAgainAsync();
            }
        }
    }

    /// <summary>
    /// No deployment does that, but machines do. What the host had begun has no answer, and nginx may give a POST to the other one only because
    /// the bot answers what was done already as before.
    /// </summary>
    private async Task KillOneInTheMiddleAsync(IEnumerable<RollingMember> members)
    {
        var hold = new Hold();
        _stage.Teams.Faults.Next(ConnectorOperation.CreateMessage, Fault.Held(hold), Asking);
        var asked = members.Take(Asking).Select(member => member.AsksAsync()).ToList();
        await Until.True(() => _stage.Teams.Faults.Waiting == 0);

        await _stage.Host.KillAsync();
        hold.Release();

        Assert.All(await Task.WhenAll(asked), delivery => Assert.Equal(HttpStatusCode.OK, delivery.Status));
        Assert.InRange(Unanswered, 1, Asking);
        await _stage.Host.StartAgainAsync();
    }

    private static async Task AssertEverythingIsThereOnceAsync(StoredRows rows, IReadOnlyList<RollingMember> members)
    {
        var stored = new List<Entry>([.. await rows.ContributionsAsync(StepId.Actions), .. await rows.ContributionsAsync(StepId.Measures)]);
        var header = await rows.HeaderAsync();
        var labels = header.OpenVote!.Items.ToDictionary(item => item.Identity, item => item.Label);

        Assert.Equal(
            members.SelectMany(member => member.Written).Order(),
            stored.SelectMany(entry => ((Contribution)entry.Payload).Answers.All("what")).Where(text => text.StartsWith("member ", StringComparison.Ordinal)).Order());
        Assert.Equal(
            members.Select(member => $"{member.Person.AadObjectId} {string.Join(' ', member.Chosen.Order())}").Order(),
            (await rows.BallotsAsync(header.OpenVote!.Id)).Select(ballot => $"{ballot.Voter.Value} {string.Join(' ', ballot.Choices.Select(choice => labels[choice.Item]).Order())}").Order());
        Assert.Equal((StepId.Measures, 6), (header.Step, (await rows.TransitionsAsync()).Count(transition => transition.From < transition.To)));
    }

    /// <summary>Every delivery was answered 200, every line once, and nowhere is an apology; though there was something to notice.</summary>
    private void AssertNobodyNoticed(IReadOnlyList<RollingMember> members, IReadOnlyList<Message> messages)
    {
        Assert.All(_stage.Teams.Bot.Deliveries, delivery => Assert.Equal(HttpStatusCode.OK, delivery.Status));
        // Not by the message that is answered: two answers at the same moment go out as one.
        var saved = messages.Where(message => message.IsFromBot && message.Text.Contains("✓ Saved", StringComparison.Ordinal)).ToList();
        Assert.All(members, member => Assert.Single(saved, message => message.Text.Contains(member.Written[0], StringComparison.Ordinal)));
        Assert.DoesNotContain(messages, message => message.Shows("Sorry"));
        Assert.DoesNotContain(_stage.Teams.Bot.Deliveries, delivery => delivery.Body.Contains("Sorry", StringComparison.Ordinal));
        Assert.NotEqual(0, PassedOn("Connection refused"));
    }

    private void Tell(IReadOnlyList<RollingMember> members) => Figures.Write(
        "rolling",
        FormattableString.Invariant($"{People} people, {_stage.Teams.Bot.Deliveries.Count} turns, {members.Sum(member => member.Written.Count)} contributions, {Rounds * _stage.Hosts.Count} restarts, one kill"),
        FormattableString.Invariant($"passed on to the other host: {PassedOn("Connection refused")} that were refused, {Unanswered} without an answer, at the kill"),
        FormattableString.Invariant($"longest turn {_stage.Teams.Bot.Deliveries.Max(delivery => delivery.Took).TotalSeconds:0.0} s; failed: {_stage.Teams.Bot.Deliveries.Count(delivery => delivery.Status != HttpStatusCode.OK)}"));

    private int Unanswered => PassedOn("prematurely closed") + PassedOn("reset by peer");

    private int PassedOn(string why) => _nginx.Output.Lines.Count(line => line.Contains(why, StringComparison.Ordinal));
}
