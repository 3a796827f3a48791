using System.Net;
using JourneyBot.Testing.Teams;
using JourneyBot.Testing.Teams.Conversations;
using Xunit;

namespace JourneyBot.Tests.Simulator;

public sealed class RateLimitTests : SimulatorTest
{
    private readonly SteppedClock _clock = new();

    [Fact]
    public async Task Send_TheEighthTimeInASecond_IsThrottledUntilTheSecondIsOver()
    {
        var room = Teams.GroupChat("Journey");
        for (var count = 0; count < 7; count++)
            Assert.Equal(HttpStatusCode.Created, (await SendAsync(room)).StatusCode);
        var throttled = await SendAsync(room);
        Assert.Equal((HttpStatusCode.TooManyRequests, TimeSpan.FromSeconds(1)), (throttled.StatusCode, throttled.Headers.RetryAfter!.Delta));
        Assert.Equal(HttpStatusCode.Created, (await SendAsync(Teams.GroupChat("Other"))).StatusCode);
        _clock.Advance(TimeSpan.FromSeconds(1));
        Assert.Equal(HttpStatusCode.Created, (await SendAsync(room)).StatusCode);
        Assert.Equal(8, room.Messages.Count);
    }

    [Fact]
    public async Task Send_TheSixtyFirstTimeInThirtySeconds_IsThrottled()
    {
        var room = Teams.GroupChat("Journey");
        for (var count = 0; count < 60; count++)
        {
            Assert.Equal(HttpStatusCode.Created, (await SendAsync(room)).StatusCode);
            _clock.Advance(TimeSpan.FromSeconds(0.4));
        }
        Assert.Equal(TimeSpan.FromSeconds(6), (await SendAsync(room)).Headers.RetryAfter!.Delta);
    }

    protected override Task<TeamsOptions> OptionsAsync() => Task.FromResult(new TeamsOptions { RateLimits = true, Clock = _clock });

    private async Task<HttpResponseMessage> SendAsync(Conversation room) =>
        (await Bot.CallAsync(HttpMethod.Post, ScriptedBot.Activities(room.Id), ScriptedBot.Text("hello"))).Http;

    private sealed class SteppedClock : TimeProvider
    {
        private DateTimeOffset _now = new(2026, 1, 5, 9, 0, 0, TimeSpan.Zero);

        public void Advance(TimeSpan by) => _now += by;

        public override DateTimeOffset GetUtcNow() => _now;
    }
}
