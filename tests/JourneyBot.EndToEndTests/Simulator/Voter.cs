using JourneyBot.Testing.Teams.People;

namespace JourneyBot.EndToEndTests.Simulator;

/// <summary>One of a crowd that scores, votes and says "done" in an order of their own, changes their mind, and asks for too much once.</summary>
/// <param name="contacts">What they score, as they read it on the form.</param>
/// <param name="labels">What they choose from.</param>
internal sealed class Voter(Seat seat, int number, IReadOnlyList<string> contacts, IReadOnlyList<string> labels)
{
    public const string Cast = "Give my votes";
    public const string Own = "Your votes";
    public const string Done = "I'm done";
    public const int Budget = 3;

    private readonly Random _chance = new(number);
    private readonly List<PressAnswer> _presses = [];

    /// <summary>The labels of their last ballot.</summary>
    public IReadOnlyList<string> Chosen { get; private set; } = [];

    /// <summary>From -2 to 2, one for each contact.</summary>
    public IReadOnlyList<int> Scores { get; } = [.. contacts.Select((_, i) => ((number + i) % 5) - 2)];

    public async Task ScoresAndVotesAsync()
    {
        Func<Task>[] turns = [.. contacts.Select<string, Func<Task>>((_, i) => () => ScoresAsync(i)), VotesByCardAsync, VotesByTextAsync, OverdoesItAsync, VotesByCardAsync, SaysDoneAsync];
        _chance.Shuffle(turns);
        foreach (var turn in turns)
            await turn();
    }

    /// <summary>All presses once more, the oldest last, on whatever host is next.</summary>
    public async Task RepeatsLateAsync()
    {
        foreach (var press in Enumerable.Reverse(_presses))
            Assert.True((await press.Delivery.RepeatAsync()).IsAccepted);
    }

    private async Task ScoresAsync(int contact) =>
        _presses.Add(await seat.SavesAsync("Add my score", ("Which touchpoint?", contacts[contact]), ("How does it feel?", Scores[contact])));

    private async Task VotesByCardAsync()
    {
        var chosen = Some(_chance.Next(1, Budget + 1));
        var answer = await seat.Presses(Cast, (Own, chosen));
        Assert.True(answer.Card?.Shows($"✓ Saved: you gave {chosen.Length} of {Budget} votes"), answer.ToString());
        _presses.Add(answer);
        Chosen = chosen;
    }

    private async Task VotesByTextAsync()
    {
        var chosen = Some(_chance.Next(1, Budget + 1));
        await seat.HearsAsync($"vote {string.Join(' ', chosen)}", $"✓ Saved: you gave {chosen.Length} of {Budget} votes");
        Chosen = chosen;
    }

    private async Task OverdoesItAsync()
    {
        var answer = await seat.Presses(Cast, (Own, Some(Budget + 1)));
        Assert.True(answer.Card?.Shows($"You gave {Budget + 1} votes and have {Budget}"), answer.ToString());
        _presses.Add(answer);
    }

    private async Task SaysDoneAsync()
    {
        var answer = await seat.Presses(Done);
        Assert.StartsWith("Noted", answer.Text, StringComparison.Ordinal);
        _presses.Add(answer);
    }

    private string[] Some(int count)
    {
        var all = labels.ToArray();
        _chance.Shuffle(all);
        return all[..count];
    }
}
