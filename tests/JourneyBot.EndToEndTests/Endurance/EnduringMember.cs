using System.Text.Json.Nodes;
using JourneyBot.Testing.Teams;
using JourneyBot.Testing.Teams.Cards;
using JourneyBot.Testing.Teams.People;
using JourneyBot.EndToEndTests.Simulator;

namespace JourneyBot.EndToEndTests.Endurance;

/// <summary>One of many: presses the form, types, and votes where a vote is open, each thing until it is acknowledged.</summary>
/// <param name="name">Part of everything they write.</param>
internal sealed class EnduringMember(Seat seat, EnduringRoom room, EnduringLine line, string name, Random chance)
{
    private const int PercentTyped = 40;
    private const int PercentVotes = 15;
    private readonly List<Thought> _thoughts = [];

    public Person Person => seat.Person;

    public IReadOnlyList<Thought> Thoughts => _thoughts;

    /// <summary>Of their ballots, in order; the last acknowledged one has to stand, or a later one.</summary>
    public List<(string[] Chosen, bool IsAcknowledged)> Ballots { get; } = [];

    /// <summary>How long each press that was saved waited for the answer that said so.</summary>
    public List<TimeSpan> Waited { get; } = [];

    public async Task ContributesAsync(int times, TimeSpan pause)
    {
        for (var i = 0; i < times; i++)
        {
            await Task.Delay(pause * (2 * chance.NextDouble()));
            if (room.Ballot is { } ballot && chance.Next(100) < PercentVotes)
                await VotesAsync(ballot);
            else if (room.TakesLines && chance.Next(100) < PercentTyped && room.Gate.Enter())
                await TypesAsync();
            else
                await PressesAsync();
        }
    }

    private async Task PressesAsync()
    {
        var thought = new Thought($"{name} presses {_thoughts.Count}", null);
        var press = seat.WritesPress(room.Form, room.Button, (room.What, thought.Text));
        var saved = await line.DeliverAsync(press, chance, mayBeAnew: true, IsSaved);
        if (saved is not null)
            Waited.Add(saved.Took);
        _thoughts.Add(thought with { IsAcknowledged = saved is not null });
    }

    private async Task TypesAsync()
    {
        try
        {
            var text = $"{name} types {_thoughts.Count}";
            var message = seat.Writes(text);
            var taken = await line.DeliverAsync(message, chance, mayBeAnew: false, _ => true);
            _thoughts.Add(new Thought(text, (string?)message["id"]) { IsAcknowledged = taken is not null });
        }
        finally
        {
            room.Gate.Leave();
        }
    }

    private async Task VotesAsync(Card ballot)
    {
        var labels = room.Labels.ToArray();
        chance.Shuffle(labels);
        string[] chosen = [.. labels.Take(chance.Next(1, Voter.Budget + 1))];
        var saved = await line.DeliverAsync(seat.WritesPress(ballot, Voter.Cast, (Voter.Own, chosen)), chance, mayBeAnew: true, IsSaved);
        Ballots.Add((chosen, saved is not null));
    }

    private static bool IsSaved(Delivery delivery) =>
        JsonNode.Parse(delivery.Body)?["value"] is JsonObject card && new Card(card).Shows("✓ Saved");
}
