using JourneyBot.Testing;
using JourneyBot.Testing.Teams;
using JourneyBot.Testing.Teams.Cards;
using JourneyBot.Testing.Teams.Conversations;
using JourneyBot.Testing.Teams.People;
using JourneyBot.Workshops;

namespace JourneyBot.EndToEndTests.Simulator;

/// <summary>What one person does to take a workshop through its steps, in English and by cards.</summary>
internal static class Workshopping
{
    public const string Next = "Next (facilitator)";
    public const string End = "End (facilitator)";
    public const string What = "What they do";
    public const string Add = "Add";

    /// <summary>Gives the least that the step needs, by its own form.</summary>
    public static async Task AnswersAsync(this Seat seat, StepId step)
    {
        foreach (var answers in FormAnswers.Of(step).Where(answers => answers.Word is null))
            await seat.SavesAsync(answers.Button, answers.Inputs);
    }

    /// <summary>Goes on to the next step and waits for its form and board.</summary>
    public static async Task GoesOnAsync(this Seat seat, StepId from)
    {
        var answer = await seat.Presses(await seat.BoardAsync(from), Next);
        Assert.Null(answer.Complaint);
        await seat.BoardAsync(from.Next()!.Value);
    }

    /// <summary>Ends the workshop after its last step and waits for the final summary.</summary>
    public static async Task<Card> EndsAsync(this Seat seat)
    {
        var answer = await seat.Presses(await seat.BoardAsync(StepIds.All[^1]), End);
        Assert.Null(answer.Complaint);
        return await seat.Sees("Final summary");
    }

    /// <summary>Takes the steps before that one in a hurry.</summary>
    public static async Task GoesToAsync(this Seat seat, StepId step)
    {
        for (var at = StepId.Theme; at < step; at++)
        {
            await seat.AnswersAsync(at);
            await seat.GoesOnAsync(at);
        }
    }

    /// <summary>Waits for the board of a step.</summary>
    public static Task<Card> BoardAsync(this Seat seat, StepId step) => seat.Sees($"Step {(int)step + 1}/7 ・ {step} ・ Board");

    /// <summary>Says something and waits until the bot's answers to it show that text.</summary>
    public static async Task HearsAsync(this Seat seat, string said, string answer)
    {
        var delivery = await seat.Says(said);
        await Until.True(
            () => Answers(seat, delivery).Any(message => message.Shows(answer)),
            () => string.Join(Environment.NewLine, [$"{delivery.Status} after {delivery.Took.TotalSeconds:0.0} s", .. Answers(seat, delivery).Select(answer => answer.ToString())]),
            what: $"\"{answer}\" after \"{said}\"");
    }

    /// <summary>Presses the button of a form and is told that it was saved.</summary>
    public static async Task<PressAnswer> SavesAsync(this Seat seat, string button, params (string Label, object Value)[] inputs)
    {
        var answer = await seat.Presses(button, inputs);
        Assert.Null(answer.Complaint);
        Assert.True(answer.Card?.Shows("✓ Saved"), answer.ToString());
        return answer;
    }

    private static IEnumerable<Message> Answers(Seat seat, Delivery said) =>
        seat.Conversation.Messages.Where(message => message.ReplyToId == said.ActivityId);
}
