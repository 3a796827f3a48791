using System.Net;
using JourneyBot.Testing.Teams.Connector;
using JourneyBot.Testing.Teams.Conversations;
using Xunit;

namespace JourneyBot.Tests.Simulator;

public sealed class ConnectorFaultsTests : SimulatorTest
{
    [Fact]
    public async Task Fault_BeforeAcceptance_HasNoEffect_AndComesAsOftenAsSaid()
    {
        var room = Teams.GroupChat("Journey");
        Teams.Faults.Next(ConnectorOperation.CreateMessage, Fault.Answer(502), times: 2);
        var answers = new List<int> { await CreateAsync(room), await CreateAsync(room), await CreateAsync(room) };
        Assert.Equal([502, 502, 201], answers);
        Assert.Single(room.Messages);
        Assert.Equal([502, 502, 201], Teams.Calls.Select(call => call.Status));
    }

    [Fact]
    public async Task Fault_AfterAcceptance_LeavesTheMessageThere()
    {
        var room = Teams.GroupChat("Journey");
        Teams.Faults.Next(ConnectorOperation.CreateMessage, Fault.Answer(500).AfterAcceptance());
        Assert.Equal(500, await CreateAsync(room));
        Assert.Single(room.Messages);
    }

    [Fact]
    public async Task Fault_OfAnotherConversationOrOperation_Waits()
    {
        var room = Teams.GroupChat("Journey");
        Teams.Faults.Next(ConnectorOperation.CreateMessage, Fault.Answer(403), where: Teams.GroupChat("Other"));
        Teams.Faults.Next(ConnectorOperation.UpdateMessage, Fault.Answer(404), where: room);
        Assert.Equal(201, await CreateAsync(room));
        Assert.Equal(2, Teams.Faults.Waiting);
    }

    [Fact]
    public async Task Fault_WithRetryAfter_SaysHowLong()
    {
        var room = Teams.GroupChat("Journey");
        Teams.Faults.Next(ConnectorOperation.CreateMessage, Fault.Answer(429, TimeSpan.FromSeconds(3)));
        var (http, _) = await Bot.CallAsync(HttpMethod.Post, ScriptedBot.Activities(room.Id), ScriptedBot.Text("hello"));
        Assert.Equal(TimeSpan.FromSeconds(3), http.Headers.RetryAfter!.Delta);
    }

    [Fact]
    public async Task Held_AfterAcceptance_TheMessageIsThereWhileTheBotStillWaits()
    {
        var room = Teams.GroupChat("Journey");
        var hold = new Hold();
        Teams.Faults.Next(ConnectorOperation.CreateMessage, Fault.Held(hold).AfterAcceptance());
        var call = CreateAsync(room);
        await hold.Reached;
        Assert.Single(room.Messages);
        Assert.False(call.IsCompleted);
        hold.Release();
        Assert.Equal(201, await call);
    }

    [Fact]
    public async Task Held_BeforeAcceptance_TakesEffectWhenLetGo()
    {
        var room = Teams.GroupChat("Journey");
        var hold = new Hold();
        Teams.Faults.Next(ConnectorOperation.CreateMessage, Fault.Held(hold));
        var call = CreateAsync(room);
        await hold.Reached;
        Assert.Empty(room.Messages);
        hold.Release();
        Assert.Equal(201, await call);
        Assert.Single(room.Messages);
    }

    [Fact]
    public async Task Dropped_BeforeAcceptance_NeverTakesEffect()
    {
        var room = Teams.GroupChat("Journey");
        var hold = new Hold();
        Teams.Faults.Next(ConnectorOperation.CreateMessage, Fault.Held(hold));
        var call = CreateAsync(room);
        await hold.Reached;
        hold.Drop();
        await Assert.ThrowsAsync<HttpRequestException>(() => call);
        Assert.Empty(room.Messages);
    }

    [Fact]
    public async Task Slow_IsTheRealAnswerLater()
    {
        var room = Teams.GroupChat("Journey");
        Teams.Faults.Next(ConnectorOperation.CreateMessage, Fault.Slow(TimeSpan.FromMilliseconds(100)));
        var watch = System.Diagnostics.Stopwatch.StartNew();
        Assert.Equal(201, await CreateAsync(room));
        Assert.True(watch.ElapsedMilliseconds >= 90);
    }

    [Fact]
    public async Task CutConnection_LeavesTheBotWithoutAnAnswer()
    {
        var room = Teams.GroupChat("Journey");
        Teams.Faults.Next(ConnectorOperation.CreateMessage, Fault.CutConnection().AfterAcceptance());
        await Assert.ThrowsAsync<HttpRequestException>(() => CreateAsync(room));
        Assert.Single(room.Messages);
    }

    private async Task<int> CreateAsync(Conversation room) =>
        (int)(await Bot.CallAsync(HttpMethod.Post, ScriptedBot.Activities(room.Id), ScriptedBot.Text("hello"))).Http.StatusCode;
}
