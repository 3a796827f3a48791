using JourneyBot.Commands;
using JourneyBot.Workshops;
using JourneyBot.Workshops.Forms;
using JourneyBot.Workshops.People;
using Microsoft.Bot.Builder;

namespace JourneyBot.Dialogs;

/// <summary>What a turn of an interview works with; handed to the dialog by the turn, never stored.</summary>
internal sealed record InterviewTurn(Scene Scene, Form Form, Journey Journey, InterviewState State)
{
    /// <summary>Said before the next question, in the same message.</summary>
    public string? Before { get; set; }

    /// <summary>Whose answer this is, where its head names somebody.</summary>
    public string? OnBehalfOf { get; private set; }

    /// <summary>The field being asked; null when all are.</summary>
    public Field? Current => State.Pending is [var id, ..] ? Form.Find(id) : null;

    public bool SavesEachAnswer => IsSavedByAnswer(Form);

    /// <summary>A form that requires nothing is saved answer by answer, so that nothing is lost when the person leaves.</summary>
    public static bool IsSavedByAnswer(Form form) => form.Fields.All(field => !field.IsRequired);

    /// <summary>Prompts read the activity: from here on it says the answer alone.</summary>
    public void Hear(ITurnContext context)
    {
        var spoken = SpokenLines.Of(context.Activity.Text ?? string.Empty);
        (OnBehalfOf, context.Activity.Text) = (spoken.Names is [var name, ..] ? name : null, spoken.Text);
    }

    public static InterviewTurn Of(ITurnContext context) => context.TurnState.Get<InterviewTurn>();
}
