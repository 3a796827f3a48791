using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Text.Json.Nodes;
using JourneyBot.Testing.Fuzzing;

namespace JourneyBot.EndToEndTests.Simulator;

/// <content>Activities spoiled in every part, for a moment; for longer by dotnet run eng/fuzz.cs.</content>
public sealed partial class MalformedTests
{
    private const string Apology = "something went wrong on our side";

    /// <summary>More than this the host's process does not grow by, whatever comes.</summary>
    private const long MostGrown = 400L * 1024 * 1024;

    private static readonly TimeSpan s_moment = TimeSpan.FromSeconds(2.5);

    /// <summary>Beside what a spoiled address of the channel costs, which is tried with faults of the connector.</summary>
    private static readonly TimeSpan s_longest = TimeSpan.FromSeconds(10);

    [Fact]
    public Task Activities_MutatedInEveryPart_AreNeverA5xxNorAFaultOfOurs() =>
        AssertIsRobustAsync("activities", _ => [fixture.Message(), fixture.Press(), fixture.Submit(), fixture.Installation(), fixture.Membership()]);

    [Fact]
    public Task PressesOfEveryKind_MutatedInEveryPart_AreNeverA5xxNorAFaultOfOurs() =>
        AssertIsRobustAsync("presses", random => [.. EveryPress.Verbs.Select(verb => fixture.Press(EveryPress.Data(verb, random)))]);

    [Fact]
    public Task Events_MutatedInEveryPart_AreNeverA5xxNorAFaultOfOurs() => AssertIsRobustAsync("events", _ =>
    [
        fixture.Event("messageReaction", """{"reactionsAdded":[{"type":"like"}],"reactionsRemoved":[{"type":"heart"}],"replyToId":"1"}"""),
        fixture.Event("messageUpdate", """{"channelData":{"eventType":"editMessage","tenant":{"id":"x"}},"text":"<at>JourneyBot</at> next"}"""),
        fixture.Event("messageDelete", """{"channelData":{"eventType":"softDeleteMessage"}}"""),
        fixture.Event("typing", "{}"), fixture.Event("event", """{"name":"x","value":{"a":1}}"""), fixture.Event("endOfConversation", """{"code":"x"}"""),
        fixture.Event("conversationUpdate", """{"channelData":{"eventType":"channelMemberRemoved","channel":{"id":"19:x"},"team":{"id":"19:y"}},"membersRemoved":[{"id":"29:x","aadObjectId":"y"}],"topicName":"x"}"""),
        fixture.Event("installationUpdate", """{"action":"remove-upgrade"}"""), fixture.Event("command", """{"name":"x","value":{}}"""), fixture.Event("trace", """{"label":"x"}"""),
    ]);

    [Fact]
    public Task InvokesOfTheExtension_MutatedInEveryPart_AreNeverA5xxNorAFaultOfOurs() => AssertIsRobustAsync("invokes of the extension", _ =>
    [
        fixture.Invoke("query", """{"commandId":"find","parameters":[{"name":"words","value":"boots"}],"queryOptions":{"skip":0,"count":25}}"""),
        fixture.Invoke("selectItem", """{"w":"w0123456789"}"""),
        fixture.Invoke("queryLink", """{"url":"https://bot.example.com/maps/abc"}"""),
        fixture.Invoke("fetchTask", """{"commandId":"add","commandContext":"message","messagePayload":{"id":"1","createdDateTime":"2026-12-01T01:02:03Z","body":{"contentType":"html","content":"<p>waits</p>"},"from":{"user":{"id":"a","displayName":"Ken"}}}}"""),
        fixture.Invoke("submitAction", new JsonObject { ["commandId"] = "add", ["data"] = fixture.Press()["value"]!["action"]!["data"]!.DeepClone() }.ToJsonString()),
    ]);

    private async Task AssertIsRobustAsync(string what, Func<Random, JsonObject[]> sources)
    {
        await fixture.AnswersAsync();
        var (before, watch, number, faults) = (Memory(), Stopwatch.StartNew(), 0, new ConcurrentQueue<string>());
        var slowest = TimeSpan.Zero;
        await Parallel.ForEachAsync(Numbers(watch), new ParallelOptions { MaxDegreeOfParallelism = 8 }, async (input, _) =>
        {
            var random = new Random(unchecked((FuzzSettings.Seed * 1_000_003) + input));
            var all = sources(random);
            var body = new JsonMutation(random).Of(all[input % all.Length]);
            var answer = await fixture.Stage.Teams.Bot.PostAsync(body);
            slowest = answer.Took > slowest ? answer.Took : slowest;
            Interlocked.Increment(ref number);
            if ((int)answer.Status >= 500 || answer.Took > s_longest || answer.Body.Contains(Apology, StringComparison.Ordinal))
                faults.Enqueue($"{(int)answer.Status} after {answer.Took} {answer.Body} to input {input} of seed {FuzzSettings.Seed}: {body}");
        });
        var after = Memory();
        FuzzSettings.Note(string.Create(CultureInfo.InvariantCulture, $"{what,-28} {number,9:n0} inputs over HTTP, slowest {slowest.TotalMilliseconds,6:n0} ms, process {before / 1_048_576:n0} -> {after / 1_048_576:n0} MB"));

        var apologies = fixture.Stage.Teams.Conversations.SelectMany(one => one.Messages).Count(message => message.Shows(Apology));
        Assert.True(
            faults.IsEmpty && apologies == 0,
            $"{faults.Count} faults, {apologies} apologies. {string.Join(Environment.NewLine, faults.Take(5))}{Environment.NewLine}{fixture.Stage.Host.Output}");
        Assert.True(after - before < MostGrown, $"The host grew from {before:n0} to {after:n0} bytes.");
        await fixture.AnswersAsync();
    }

    private static IEnumerable<int> Numbers(Stopwatch watch)
    {
        for (var number = 1; watch.Elapsed < s_moment * FuzzSettings.Times; number++)
            yield return number;
    }

    private long Memory()
    {
        using var process = Process.GetProcessById(fixture.Stage.Host.Id);
        return process.WorkingSet64;
    }
}
