using JourneyBot.EndToEndTests.Simulator;
using JourneyBot.Testing.Teams;
using JourneyBot.Testing.Teams.People;

namespace JourneyBot.EndToEndTests.Rolling;

/// <summary>One of the hundred: says a line, presses the form again and again, and votes once where a vote is open. Each answer has to be right at the first try.</summary>
internal sealed class RollingMember(Seat seat, RollingRoom room, int number)
{
    private readonly Random _chance = new(number);
    private readonly List<string> _written = [];
    private int _turns;

    public Person Person => seat.Person;

    /// <summary>First the line.</summary>
    public IReadOnlyList<string> Written => _written;

    /// <summary>The labels of their ballot, once they have voted.</summary>
    public IReadOnlyList<string> Chosen { get; private set; } = [];

    /// <summary>Not everybody in the same second.</summary>
    public async Task SaysALineAsync()
    {
        await PauseAsync();
        await seat.Says(Think("says"));
    }

    public Task<Delivery> AsksAsync() => seat.Says("status");

    public async Task WorksAsync(Func<bool> isOver)
    {
        while (!isOver())
        {
            await PauseAsync();
            if (room.Ballot is not null && Chosen.Count == 0)
                await VotesAsync();
            else
                await PressesAsync();
        }
    }

    private async Task PressesAsync()
    {
        var (form, answers) = room.Form;
        var answer = await seat.Presses(form, answers.Button, (answers.Inputs[0].Label, Think("presses")));
        Assert.Null(answer.Complaint);
        Assert.True(answer.Card?.Shows("✓ Saved"), answer.ToString());
    }

    private async Task VotesAsync()
    {
        var labels = room.Labels.ToArray();
        _chance.Shuffle(labels);
        var chosen = labels[..Voter.Budget];
        var answer = await seat.Presses(room.Ballot!, Voter.Cast, (Voter.Own, chosen));
        Assert.True(answer.Card?.Shows($"✓ Saved: you gave {Voter.Budget} of {Voter.Budget} votes"), answer.ToString());
        Chosen = chosen;
    }

    private Task PauseAsync() => Task.Delay(2 * _chance.NextDouble() * RollingRoom.Pause);

    private string Think(string way)
    {
        _written.Add($"member {number} {way} {_turns++}");
        return _written[^1];
    }
}
