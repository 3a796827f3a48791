using JourneyBot.Testing.Teams.People;

namespace JourneyBot.EndToEndTests.Simulator;

/// <summary>One of a crowd: contributes in every way there is, in an order of their own, and asks things in between.</summary>
internal sealed class CrowdMember(Seat seat, int number)
{
    public const int Contributions = 10;

    private readonly List<string> _written = [];

    /// <summary>What should be stored in the end.</summary>
    public IReadOnlyList<string> Written => _written;

    public async Task ContributesAsync()
    {
        Func<Task>[] turns =
        [
            .. Enumerable.Repeat(PressesAsync, 4), .. Enumerable.Repeat(TypesAsync, 4), .. Enumerable.Repeat(IsInterviewedAsync, 2),
            () => seat.Says("status"), () => seat.Says("HELP"), () => seat.Says("まとめ"),
        ];
        new Random(number).Shuffle(turns);
        foreach (var turn in turns)
            await turn();
    }

    private async Task PressesAsync() =>
        await seat.SavesAsync(Workshopping.Add, (Workshopping.What, Think("presses")), ("How is it for them?", "good"));

    private Task TypesAsync()
    {
        var thought = Think("types");
        return seat.HearsAsync(thought, thought);
    }

    private async Task IsInterviewedAsync()
    {
        await seat.HearsAsync("more", "What do they do?");
        var thought = Think("is asked");
        await seat.HearsAsync(thought, "Is it good for them, bad, or neither?");
        await seat.HearsAsync("2", "How do we know");
        await seat.HearsAsync("status", "How do we know");
        await seat.HearsAsync("skip", "Is it the start");
        await seat.HearsAsync("skip", "Who or what told us about it?");
        await seat.HearsAsync("a survey", thought);
    }

    private string Think(string way)
    {
        var thought = $"person {number} {way} {_written.Count}";
        _written.Add(thought);
        return thought;
    }
}
