using System.Collections.Concurrent;
using System.Globalization;
using JourneyBot.Sending;
using JourneyBot.Testing;
using JourneyBot.Testing.Teams.Cards;
using JourneyBot.Testing.Teams.Connector;
using JourneyBot.Testing.Teams.People;
using Xunit;
using Xunit.Abstractions;

namespace JourneyBot.Tests.Sending;

/// <summary>Two hundred people in one conversation for an hour, on two hosts, at a Teams that refuses what is too much.</summary>
[Collection("alone")]
public sealed class SessionOfAnHourTests(ITestOutputHelper output)
{
    private const int People = 200;
    private const int Typed = 5;
    private const int Pressed = 1;
    private const int Asked = 1;
    private static readonly TimeSpan Hour = TimeSpan.FromHours(1);

    /// <summary>Teams sends a message anew that is not answered by then.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(15);

    [Fact]
    public async Task TwoHundredPeople_ForAnHour_StayWithinWhatTeamsTakesAndAreAllAnswered()
    {
        await using var town = await PacedTown.OpenAsync(hosts: 2, SendingLimits.Of(2));
        var people = town.Teams.Crowd(People);
        var chat = town.Teams.GroupChat("Journeys", people);
        var form = await BeginAsync(town, people[0].In(chat));
        var session = new Session(town, [.. people.Select(person => person.In(chat))], form);

        await session.RunAsync(Hour);

        var calls = town.Teams.Calls.Where(call => call.Operation != ConnectorOperation.Read && call.ConversationId == chat.Id).ToList();
        var peaks = new[] { 1, 2, 30, 3600 }.Select(seconds => Peak(calls, TimeSpan.FromSeconds(seconds))).ToList();
        Report(session, calls, peaks);
        Assert.DoesNotContain(calls, call => call.Status == 429);
        Assert.All(peaks.Zip([7, 8, 60, 1800]), pair => Assert.InRange(pair.First, 1, pair.Second));
        var said = string.Join('\n', chat.Messages.Where(message => message.IsFromBot).Select(message => message.Text));
        Assert.All(session.Texts, text => Assert.Single(said.Split(text)[1..]));
        Assert.InRange(session.LongestTurn, TimeSpan.Zero, Patience);
        await AssertBoardConvergesAsync(town, people[0].In(chat));
    }

    /// <summary>To the actions; whoever starts it gives what the steps before need.</summary>
    private static async Task<Card> BeginAsync(PacedTown town, Seat seat)
    {
        foreach (var said in new[] { "start", "product: shop", "start: hears of us", "goal: buys", "next", "name: Misaki", "cancel", "next" })
        {
            await DoAsync(town, () => seat.Says(said));
            await town.PassAsync(TimeSpan.FromSeconds(10));
        }

        return seat.Cards.Last(card => card.Offers("Add"));
    }

    private static Task<T> DoAsync<T>(PacedTown town, Func<Task<T>> act) => town.PassUntilAsync(town.DoingAsync(act));

    private static async Task AssertBoardConvergesAsync(PacedTown town, Seat seat)
    {
        var count = string.Create(CultureInfo.InvariantCulture, $"{People * (Typed + Pressed)} actions");
        await town.PassAsync(Patience);
        Assert.Contains(seat.Cards, card => card.Shows("Actions ・ Board") && card.Shows(count));
    }

    private static int Peak(List<ConnectorCall> calls, TimeSpan window)
    {
        var (peak, from) = (0, 0);
        for (var to = 0; to < calls.Count; to++)
        {
            while (calls[to].At - calls[from].At >= window)
            {
                from++;
            }

            peak = Math.Max(peak, to - from + 1);
        }

        return peak;
    }

    private void Report(Session session, List<ConnectorCall> calls, List<int> peaks)
    {
        var line = string.Create(CultureInfo.InvariantCulture,
            $"{People} people, {session.Texts.Count} typed and {People * Pressed} pressed contributions, {People * Asked} times the status, in an hour on 2 hosts: {calls.Count} calls ({calls.Count(call => call.Operation == ConnectorOperation.CreateMessage)} messages, {calls.Count(call => call.Operation == ConnectorOperation.UpdateMessage)} repaints); most in 1 s {peaks[0]} (7), 2 s {peaks[1]} (8), 30 s {peaks[2]} (60), an hour {peaks[3]} (1,800); longest turn {session.LongestTurn.TotalSeconds:0.0} s");
        output.WriteLine(line);
        Figures.Write("pace", line);
    }

    /// <summary>When who does what: the same in each run.</summary>
    private sealed class Session(PacedTown town, IReadOnlyList<Seat> seats, Card form)
    {
        private readonly ConcurrentBag<TimeSpan> _turns = [];
        private readonly ConcurrentBag<string> _texts = [];

        public IReadOnlyCollection<string> Texts => _texts;

        public TimeSpan LongestTurn => _turns.Max();

        public async Task RunAsync(TimeSpan time)
        {
            var plan = Plan((int)time.TotalSeconds - 30);
            var under = new List<Task<bool>>();
            for (var second = 0; second < time.TotalSeconds; second++)
            {
                under.AddRange(plan[second].Select(act => town.DoingAsync(() => TimedAsync(act))));
                await town.PassAsync(TimeSpan.FromSeconds(1));
            }

            await town.PassUntilAsync(Task.WhenAll(under));
        }

        /// <summary>Most of it comes early, as in a room: when the question was just asked.</summary>
        private ILookup<int, Func<Task<bool>>> Plan(int seconds)
        {
            var chance = new Random(5);
            var acts = seats.SelectMany((seat, number) => Enumerable.Range(0, Typed).Select(act => (Func<Task<bool>>)(() => TypesAsync(seat, $"types {number} {act}.")))
                .Concat(Enumerable.Range(0, Pressed).Select(act => (Func<Task<bool>>)(() => PressesAsync(seat, $"presses {number} {act}."))))
                .Concat(Enumerable.Repeat<Func<Task<bool>>>(async () => (await seat.Says("status")).IsAccepted, Asked)));
            return acts.ToLookup(_ => (int)(Math.Pow(chance.NextDouble(), 1.5) * seconds));
        }

        private async Task<bool> TimedAsync(Func<Task<bool>> act)
        {
            var began = town.Clock.GetUtcNow();
            var done = await act();
            _turns.Add(town.Clock.GetUtcNow() - began);
            return done;
        }

        private async Task<bool> TypesAsync(Seat seat, string text)
        {
            _texts.Add(text);
            return (await seat.Says(text)).IsAccepted;
        }

        private async Task<bool> PressesAsync(Seat seat, string text)
        {
            var answer = await seat.Presses(form, "Add", ("What they do", text));
            Assert.True(answer.Card?.Shows("✓ Saved"), answer.ToString());
            return true;
        }
    }
}
