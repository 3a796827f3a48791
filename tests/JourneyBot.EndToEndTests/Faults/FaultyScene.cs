using JourneyBot.EndToEndTests.Simulator;
using JourneyBot.Testing.Storage;
using JourneyBot.Testing.Teams;
using JourneyBot.Testing.Teams.People;
using JourneyBot.Workshops;
using JourneyBot.Workshops.Entries;

namespace JourneyBot.EndToEndTests.Faults;

/// <summary>One conversation at its actions, and one fault that meets each of three writes in turn.</summary>
internal sealed class FaultyScene(Seat seat, TableProxy proxy, StoredRows rows, TableFault fault, int times)
{
    private const string Typed = "looks at arrivals";
    private const string Pressed = "gives up unsure";

    public async Task<string[]> PlayAsync() => [await PressAsync(), await TypeAsync(), await NextAsync()];

    private async Task<string> PressAsync()
    {
        var (answer, took) = await UnderFaultAsync(TableVerb.Insert, "e~", async () =>
        {
            var press = await seat.Presses(Workshopping.Add, (Workshopping.What, Pressed));
            Assert.Null(press.Complaint);
            return (press.Delivery, IsSaved: press.Card?.Shows("✓ Saved") == true);
        });
        Assert.True(!answer.IsSaved || await CountAsync(Pressed) == 1, $"\"Saved\" was said of no row: {fault}");

        Assert.Contains("✓ Saved", (await answer.Delivery.RepeatWithNewIdAsync()).Body, StringComparison.Ordinal);
        Assert.Equal(1, await CountAsync(Pressed));
        return Line("a press", answer.IsSaved, took);
    }

    private async Task<string> TypeAsync()
    {
        var (answer, took) = await UnderFaultAsync(TableVerb.Insert, "e~", async () =>
        {
            var delivery = await seat.Says(Typed);
            return (Delivery: delivery, IsSaved: Answered(delivery) > 0);
        });
        Assert.True(!answer.IsSaved || await CountAsync(Typed) == 1, $"\"Saved\" was said of no row: {fault}");

        await answer.Delivery.RepeatAsync();
        Assert.Equal(answer.IsSaved ? 2 : 1, Answered(answer.Delivery));
        Assert.Equal(1, await CountAsync(Typed));
        return Line("a typed line", answer.IsSaved, took);
    }

    private async Task<string> NextAsync()
    {
        var board = await seat.BoardAsync(StepId.Actions);
        var (answer, took) = await UnderFaultAsync(TableVerb.Commit, "", async () =>
        {
            var press = await seat.Presses(board, Workshopping.Next);
            Assert.Null(press.Complaint);
            return (press.Delivery, IsSaved: press.Text!.StartsWith("On to", StringComparison.Ordinal));
        });
        Assert.True(!answer.IsSaved || await MovedAsync() == 1, $"\"On to\" was said of no transition: {fault}");

        Assert.Contains("On to", (await answer.Delivery.RepeatWithNewIdAsync()).Body, StringComparison.Ordinal);
        Assert.Equal(1, await MovedAsync());
        await seat.BoardAsync(StepId.Phases);
        return Line("next", answer.IsSaved, took);
    }

    /// <summary>Within the time that Teams waits, also when it is refused.</summary>
    private async Task<((Delivery Delivery, bool IsSaved) Answer, TimeSpan Took)> UnderFaultAsync(
        TableVerb verb, string row, Func<Task<(Delivery Delivery, bool IsSaved)>> act)
    {
        var id = (await rows.HeaderAsync()).Id.Value;
        var isOver = false;
        proxy.Next(call => !isOver && call.Verb == verb && call.Partition == id && call.Row.StartsWith(row, StringComparison.Ordinal), fault, times);
        var answer = await act();
        isOver = true;
        Assert.InRange(answer.Delivery.Took, TimeSpan.Zero, answer.Delivery.Patience);
        return (answer, answer.Delivery.Took);
    }

    private int Answered(Delivery said) =>
        seat.Conversation.Messages.Count(message => message.ReplyToId == said.ActivityId && message.Shows("✓ Saved"));

    private async Task<int> CountAsync(string what) =>
        (await rows.ContributionsAsync(StepId.Actions)).Count(entry => ((Contribution)entry.Payload).Answers["what"] == what);

    private async Task<int> MovedAsync() =>
        (await rows.TransitionsAsync()).Count(transition => transition is { From: StepId.Actions, To: StepId.Phases });

    private string Line(string what, bool isSaved, TimeSpan took) =>
        FormattableString.Invariant($"{what} | {(times > 1 ? "lasting " : "")}{fault} | {(isSaved ? "saved" : "an apology, and the same again was saved")} | {took.TotalSeconds:0.0} s");
}
