using System.Diagnostics;
using JourneyBot.EndToEndTests.Simulator;
using JourneyBot.Testing;
using JourneyBot.Workshops.Facilitation;

namespace JourneyBot.EndToEndTests.Endurance;

/// <summary>The conversations of one run, who is in them, and what goes on there all at once.</summary>
internal sealed class EnduranceRun
{
    /// <summary>Longer than it has to be, so that a figure comes out also when it is missed.</summary>
    private static readonly TimeSpan s_patience = TimeSpan.FromMinutes(2);

    private readonly Stage _stage;
    private readonly EnduranceSize _size;
    private readonly StoredRows _rows;
    private readonly EnduringLine _line;
    private readonly List<(EnduringRoom Room, IReadOnlyList<EnduringMember> Members)> _rooms = [];

    private EnduranceRun(Stage stage, EnduranceSize size, StoredRows rows)
    {
        (_stage, _size, _rows) = (stage, size, rows);
        _line = new EnduringLine(stage.Teams, Tallies);
    }

    public Tallies Tallies { get; } = new();

    /// <summary>Of each press that was saved, in order of length.</summary>
    public IReadOnlyList<TimeSpan> Waited => [.. _rooms.SelectMany(room => room.Members).SelectMany(member => member.Waited).Order()];

    /// <summary>Opens the conversations in quiet, a few at once.</summary>
    public static async Task<EnduranceRun> PrepareAsync(Stage stage, EnduranceSize size, StoredRows rows)
    {
        var run = new EnduranceRun(stage, size, rows);
        var each = size.People / size.Rooms;
        foreach (var four in Enumerable.Range(0, size.Rooms).Chunk(4))
            run._rooms.AddRange(await Task.WhenAll(four.Select(number => run.OpenAsync(number, each))));
        return run;
    }

    /// <summary>Done when everybody has written everything, and all hosts run. How many were killed.</summary>
    public async Task<int> RunAsync(TimeSpan moves)
    {
        using var finished = new CancellationTokenSource();
        var killer = new Killer(_stage.Hosts, _size);
        var killing = killer.RunAsync(finished.Token);
        var leading = _rooms.Select((room, number) => room.Room.LeadAsync(_line, new Random(_size.Seed + number), moves, _rows, finished.Token)).ToList();
        var writers = _rooms.SelectMany(room => room.Members).ToList();
        var pause = TimeSpan.FromSeconds(writers.Count / _size.Rate);
        await Task.WhenAll(writers.Select((writer, number) =>
            writer.ContributesAsync((_size.Contributions / writers.Count) + (number < _size.Contributions % writers.Count ? 1 : 0), pause)));
        await finished.CancelAsync();
        await Task.WhenAll([.. leading, killing]);
        return killer.Kills;
    }

    /// <summary>How long after the last contribution the last board shows everything.</summary>
    public async Task<TimeSpan> BoardsShowAllAsync()
    {
        var watch = Stopwatch.StartNew();
        await Task.WhenAll(_rooms.Select(async room =>
        {
            var stored = await (await _rows.AboutAsync(room.Room.Conversation)).ContributionsAsync(room.Room.Step);
            var head = Heads.Of(CardKind.Board, room.Room.Step);
            var count = $"{stored.Count} {room.Room.Step.ToString().ToLowerInvariant()}";
            var cards = () => room.Room.Conversation.Messages.SelectMany(message => message.Cards);
            await Until.True(
                () => cards().LastOrDefault(card => Heads.Of(card) == head)?.Shows(count) == true,
                () => string.Join(Environment.NewLine, cards().Select(Heads.Of).TakeLast(20)),
                s_patience,
                $"the board to show {count}");
        }));
        return watch.Elapsed;
    }

    /// <summary>What a killed host owed, another one posts.</summary>
    public async Task OwedIsPostedAsync(TimeSpan within)
    {
        var watch = Stopwatch.StartNew();
        while (watch.Elapsed < within && (await OutcomesAsync()).Any(outcome => outcome.OwedLost.Count > 0))
            await Task.Delay(TimeSpan.FromSeconds(1));
    }

    public async Task<IReadOnlyList<RoomOutcome>> OutcomesAsync()
    {
        var outcomes = new List<RoomOutcome>();
        foreach (var (room, members) in _rooms)
            outcomes.Add(await RoomOutcome.ReadAsync(room, members, _rows));
        return outcomes;
    }

    private async Task<(EnduringRoom Room, IReadOnlyList<EnduringMember> Members)> OpenAsync(int number, int size)
    {
        var people = _stage.Teams.Crowd(size, $"Room {number} member");
        var chat = _stage.Teams.Team($"Team {number}", people).Channel("Journeys").NewThread();
        var room = await EnduringRoom.OpenAsync(people[0].In(chat).Through(_stage.Host.Endpoint), number, _rows);
        return (room, [.. people.Skip(1).Select((person, i) =>
            new EnduringMember(person.In(chat), room, _line, $"r{number} p{i}", new Random(_size.Seed + (1_000 * number) + i)))]);
    }
}
