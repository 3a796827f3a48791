using JourneyBot.Sending;
using JourneyBot.Testing;
using Xunit;

namespace JourneyBot.Tests.Sending;

/// <summary>The pace by itself, on a moved clock.</summary>
public sealed class PacerTests
{
    private const string Chat = "19:chat";
    private readonly MovedClock _clock = new();

    public static TheoryData<int> Hosts => [1, 2, 3, 5, 20];

    [Theory]
    [MemberData(nameof(Hosts))]
    public void Hosts_EachAtTheirLimit_TogetherStayWithinWhatTeamsTakes(int hosts)
    {
        var pace = new ConversationPace(SendingLimits.Of(hosts));
        var times = Enumerable.Range(0, 3000).Select(_ => pace.Take(TimeSpan.Zero)).ToList();

        Assert.All(
            new (double Seconds, int Calls)[] { (30, 60), (3600, 1800) },
            window => Assert.InRange(hosts * Peak(times, TimeSpan.FromSeconds(window.Seconds)), 1, window.Calls));
        // A host always has one call in a second left to it: twenty at once in the same second are refused, and wait as they are told.
        Assert.InRange(Peak(times, TimeSpan.FromSeconds(1)), 1, Math.Max(1, 7 / hosts));
        Assert.InRange(Peak(times, TimeSpan.FromSeconds(2)), 1, Math.Max(1, 8 / hosts));
    }

    [Fact]
    public async Task Call_IntoAQuietConversation_GoesOutAtOnce()
    {
        var pacer = new Pacer(SendingLimits.Of(2), _clock);

        Assert.True(pacer.AdmitAsync(Chat, CancellationToken.None).IsCompletedSuccessfully);
        Assert.True(pacer.MayRepaint(Chat));
        await pacer.AdmitAsync("19:another", CancellationToken.None);
    }

    [Fact]
    public async Task Calls_AreAdmittedInTheirOrder()
    {
        var pacer = new Pacer(SendingLimits.Of(2), _clock);
        var admitted = new List<int>();
        var calls = Enumerable.Range(0, 12).Select(async number =>
        {
            await pacer.AdmitAsync(Chat, CancellationToken.None);
            lock (admitted)
            {
                admitted.Add(number);
            }
        }).ToList();

        for (var second = 0; second < 60 && !calls.TrueForAll(call => call.IsCompleted); second++)
        {
            _clock.Advance(TimeSpan.FromSeconds(0.5));
            await Task.WhenAny(Task.WhenAll(calls.Where(call => call.IsCompleted)), Task.Delay(TimeSpan.FromSeconds(5)));
            await Until.True(() => admitted.Count == calls.Count(call => call.IsCompleted));
        }

        await Task.WhenAll(calls);
        Assert.Equal(12, admitted.Count);
        Assert.Equal(admitted.Order(), admitted);
    }

    [Fact]
    public async Task Call_ThatGivesUpBeforeItsTime_WasNotMade()
    {
        var pacer = new Pacer(SendingLimits.Of(20), _clock);
        await pacer.AdmitAsync(Chat, CancellationToken.None);
        using var giveUp = new CancellationTokenSource();

        var call = pacer.AdmitAsync(Chat, giveUp.Token);
        await giveUp.CancelAsync();

        await Assert.ThrowsAsync<NotAdmittedException>(() => call);
    }

    [Fact]
    public async Task Conversation_ThatTeamsHolds_IsCalledOnlyAfterwards()
    {
        var pacer = new Pacer(SendingLimits.Of(1), _clock);
        pacer.Hold(Chat, TimeSpan.FromSeconds(4));

        var call = pacer.AdmitAsync(Chat, CancellationToken.None);
        Assert.False(pacer.MayRepaint(Chat));
        _clock.Advance(TimeSpan.FromSeconds(3));
        Assert.False(call.IsCompleted);
        _clock.Advance(TimeSpan.FromSeconds(1));

        await call.WaitAsync(Until.Patience);
    }

    [Fact]
    public void Repaints_InABusyConversation_GiveWayFirstAndComeAllTheSame()
    {
        var limits = SendingLimits.Of(2);
        var pace = new ConversationPace(limits);
        var now = TimeSpan.Zero;
        while (pace.MayRepaint(now))
        {
            now = pace.Take(now) + TimeSpan.FromSeconds(2);
        }

        pace.Repainted(now);
        Assert.True(pace.IsPressed(now));
        Assert.False(pace.MayRepaint(now + TimeSpan.FromSeconds(6)));
        Assert.True(pace.MayRepaint(now + TimeSpan.FromSeconds(12)));
    }

    [Fact]
    public void Pace_OfAConversationLeftAlone_IsForgettable()
    {
        var pace = new ConversationPace(SendingLimits.Of(2));
        var at = pace.Take(TimeSpan.Zero);

        Assert.False(pace.IsIdle(at + TimeSpan.FromSeconds(1)));
        Assert.True(pace.IsIdle(at + TimeSpan.FromMinutes(10)));
    }

    private static int Peak(List<TimeSpan> times, TimeSpan window) =>
        times.Select((from, index) => times.Skip(index).TakeWhile(time => time - from < window).Count()).Max();
}
