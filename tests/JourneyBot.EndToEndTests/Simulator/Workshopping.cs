using JourneyBot.Testing.Teams.Cards;
using JourneyBot.Testing.Teams.People;
using JourneyBot.Workshops;

namespace JourneyBot.EndToEndTests.Simulator;

/// <summary>What one person does to take a workshop through its steps, in English and by cards.</summary>
internal static class Workshopping
{
    public const string Next = "Next (facilitator)";
    public const string What = "What they do";
    public const string Add = "Add";

    /// <summary>The least that each step needs, by form.</summary>
    public static Task AnswersAsync(this Seat seat, StepId step) => step switch
    {
        StepId.Theme => seat.SavesAsync("Save", ("Product or service", "Komorebi"), ("Start", "hears of it"), ("Goal", "buys")),
        StepId.Persona => seat.SavesAsync("Save", ("Name", "Hinata Tanaka"), ("What they want", "clothes that fit")),
        StepId.Actions => seat.SavesAsync(Add, (What, "looks at new arrivals\nis unsure of the size")),
        StepId.Phases => seat.SavesAsync("Put them in this phase", ("Name of the phase", "Compare"), ("Its actions", new[] { "looks", "unsure" })),
        StepId.Touchpoints => seat.SavesAsync("Add the touchpoint", ("Which actions? (one or more)", new[] { "unsure" }), ("Touchpoint (through what)", "Shop")),
        StepId.Emotions => seat.SavesAsync("Add my score", ("Which touchpoint?", "unsure"), ("How does it feel?", -2), ("What keeps them from going on?", "no chart")),
        _ => seat.SavesAsync("Add the measure", ("What do we do?", "show a size chart"), ("Who takes care of it?", "Aiko")),
    };

    /// <summary>Goes on to the next step and waits for its form and board.</summary>
    public static async Task GoesOnAsync(this Seat seat, StepId from)
    {
        var answer = await seat.Presses(await seat.BoardAsync(from), Next);
        Assert.Null(answer.Complaint);
        await seat.BoardAsync(from.Next()!.Value);
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

    /// <summary>Presses the button of a form and is told that it was saved.</summary>
    public static async Task<PressAnswer> SavesAsync(this Seat seat, string button, params (string Label, object Value)[] inputs)
    {
        var answer = await seat.Presses(button, inputs);
        Assert.Null(answer.Complaint);
        Assert.True(answer.Card?.Shows("✓ Saved"), answer.ToString());
        return answer;
    }
}
