using JourneyBot.Testing;
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

    private async Task TypesAsync()
    {
        var thought = Think("types");
        var said = await seat.Says(thought);
        Assert.Contains(thought, (await seat.Conversation.AnswerTo(said)).Text, StringComparison.Ordinal);
    }

    private async Task IsInterviewedAsync()
    {
        await AsksAsync("more", "What do they do?");
        var thought = Think("is asked");
        await AsksAsync(thought, "Is it good for them, bad, or neither?");
        await AsksAsync("2", "How do we know");
        await AsksAsync("status", "How do we know");
        await AsksAsync("skip", "Is it the start");
        await AsksAsync("skip", "Who or what told us about it?");
        await AsksAsync("a survey", thought);
    }

    /// <summary>Says something and waits until the bot asks or confirms that; a status may come first.</summary>
    private async Task AsksAsync(string said, string answer)
    {
        var delivery = await seat.Says(said);
        await Until.Some(
            () => seat.Conversation.Messages.FirstOrDefault(message => message.ReplyToId == delivery.ActivityId && message.Shows(answer)),
            () => string.Join(Environment.NewLine, seat.Conversation.Messages.Where(message => message.ReplyToId == delivery.ActivityId)),
            what: $"\"{answer}\" after \"{said}\"");
    }

    private string Think(string way)
    {
        var thought = $"person {number} {way} {_written.Count}";
        _written.Add(thought);
        return thought;
    }
}
