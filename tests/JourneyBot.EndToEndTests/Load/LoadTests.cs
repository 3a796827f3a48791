using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using JourneyBot.EndToEndTests.Simulator;
using JourneyBot.Storage;
using JourneyBot.Testing;
using JourneyBot.Testing.Hosting;
using JourneyBot.Testing.Storage;
using JourneyBot.Testing.Teams.People;
using JourneyBot.Workshops;
using Xunit.Abstractions;

namespace JourneyBot.EndToEndTests.Load;

/// <summary>
/// What one host carries: people who press Add again as soon as they are answered. docs/operations/scale.md calculates with it. Short in the
/// suite, where only the rows are asserted; longer by <c>eng/load.cs</c>.
/// </summary>
[Collection(Crowds.Name)]
public sealed class LoadTests(ITestOutputHelper output)
{
    private static readonly int s_people = RunNumbers.Whole("LOAD_PEOPLE", 8);
    private static readonly int s_rooms = RunNumbers.Whole("LOAD_ROOMS", 4);
    private static readonly TimeSpan s_warm = TimeSpan.FromSeconds(RunNumbers.Whole("LOAD_WARM", 1));
    private static readonly TimeSpan s_time = TimeSpan.FromSeconds(RunNumbers.Whole("LOAD_SECONDS", 2));
    private static readonly HostSettings s_open = HostSettings.Anonymous.Unlimited();

    [Fact]
    public async Task OneHost_UnderAllThatItsPeopleCanPress_SavesEachOnce()
    {
        await using var azurite = await Azurite.StartAsync();
        await using var stage = await Stage.OpenAsync(s_open.WithTables(azurite.ConnectionString).With("DOTNET_TieredPGO", "1"));
        await using var all = new StoredRows(StorageOptions.Tables(azurite.ConnectionString));
        var seats = (await Task.WhenAll(Enumerable.Range(0, s_rooms).Select(room => OpenAsync(stage, room)))).SelectMany(room => room).ToList();
        var load = new Run(seats);

        await load.PressAsync(s_warm);
        load.Forget();
        using var host = Process.GetProcessById(stage.Host.Id);
        var before = host.TotalProcessorTime;
        await load.PressAsync(s_time);
        host.Refresh();
        Report(load, host.TotalProcessorTime - before, host.WorkingSet64);

        var stored = 0;
        foreach (var room in seats.DistinctBy(seat => seat.Conversation.Id))
            await using (var rows = await all.AboutAsync(room.Conversation))
                stored += (await rows.ContributionsAsync(StepId.Actions)).Count;
        Assert.Equal(load.Pressed, stored);
    }

    private static async Task<IEnumerable<Seat>> OpenAsync(Stage stage, int room)
    {
        var people = stage.Teams.Crowd(Math.Max(1, s_people / s_rooms));
        var chat = stage.Teams.GroupChat($"Room {room}", people);
        await people[0].In(chat).Says("start");
        await people[0].In(chat).GoesToAsync(StepId.Actions);
        return people.Select(person => person.In(chat));
    }

    private void Report(Run load, TimeSpan processor, long memory)
    {
        var took = load.Took.Order().ToList();
        var line = string.Create(CultureInfo.InvariantCulture,
            $"{s_people} people in {s_rooms} conversations for {s_time.TotalSeconds:0} s on one host, Azurite and the people on the same two cores: {took.Count} presses saved, {took.Count / s_time.TotalSeconds:0} a second; half within {Part(took, 0.5):0} ms, 95 of 100 within {Part(took, 0.95):0} ms; {processor.TotalMilliseconds / took.Count:0.0} ms of the host's processor for each; {memory / 1_000_000} MB");
        output.WriteLine(line);
        Figures.Write("load", line);
    }

    private static double Part(List<TimeSpan> sorted, double part) => sorted[(int)((sorted.Count - 1) * part)].TotalMilliseconds;

    private sealed class Run(IReadOnlyList<Seat> seats)
    {
        private readonly ConcurrentBag<TimeSpan> _took = [];
        private int _pressed;

        public IReadOnlyCollection<TimeSpan> Took => _took;

        public int Pressed => _pressed;

        public void Forget() => _took.Clear();

        public Task PressAsync(TimeSpan time)
        {
            var began = Stopwatch.GetTimestamp();
            return Task.WhenAll(seats.Select(async seat =>
            {
                while (Stopwatch.GetElapsedTime(began) < time)
                {
                    var number = Interlocked.Increment(ref _pressed);
                    var answer = await seat.SavesAsync(Workshopping.Add, (Workshopping.What, $"looks for parcel {number}"));
                    _took.Add(answer.Delivery.Took);
                }
            }));
        }
    }
}
