using JourneyBot.Cards;
using JourneyBot.Commands;
using JourneyBot.Workshops;
using JourneyBot.Workshops.Forms;
using JourneyBot.Workshops.People;
using JourneyBot.Workshops.Steps;

namespace JourneyBot.Extension;

/// <summary>
/// The form of the step that is open in this conversation, as a dialog: empty, or with a chat message as a quote. What comes back is the same
/// command as from the form's card and goes the same way.
/// </summary>
internal sealed class EntryDialog(Desk desk, Contributing contributing, Journeys journeys, CommandRouter router)
{
    public async Task<Reply> OpenAsync(Turn turn, ChatMessage? message, CancellationToken cancellationToken)
    {
        var found = await desk.OpenAsync(turn, (WorkshopId?)null, cancellationToken);
        if (found.Value is not { } scene)
        {
            return Reply.Of(NoFormCard.Draw(found.Refusal!, turn.Locale));
        }

        var step = StepCatalog.Of(scene.Workshop.Step);
        if (scene.Workshop.Accept(step.Id) is { } closed)
        {
            return Reply.Of(NoFormCard.Draw(closed, scene.Language));
        }

        var form = step.Forms[0];
        var state = message is not { Text.Length: > 0 } ? new FormState() : await FillAsync(scene, form, message, cancellationToken);
        return await contributing.OpenAsync(scene, new FormRef(form.Step, form.Id), state, cancellationToken);
    }

    /// <param name="command">Null: what came back is none of ours.</param>
    public async Task<Reply> SubmitAsync(Turn turn, Command? command, CancellationToken cancellationToken) => command is null
        ? Reply.Of(new MalformedCommand(), turn.Locale)
        : await router.RunAsync(turn with { IsInDialog = true }, command, cancellationToken);

    /// <summary>What is too long is said at once, and stays to be shortened.</summary>
    private async Task<FormState> FillAsync(Scene scene, Form form, ChatMessage message, CancellationToken cancellationToken)
    {
        var journey = await journeys.FreshAsync(scene.Workshop, cancellationToken);
        var answers = StepCatalog.Of(form.Step).Quote(form, journey, new Quote(message.Text, Source(scene, message)));
        var reader = new FormReader(form, scene.Turn.Today);
        var refused = answers
            .Select(answer => form.FindInput(answer.Key) is { } field ? reader.ReadOne(field, answer.Value).Refusal : null)
            .FirstOrDefault(refusal => refusal is not null);
        if (message.Author is { Length: <= OnBehalf.Longest } author && !scene.Workshop.HidesAuthors)
        {
            answers[OnBehalf.Id] = author;
        }

        return new FormState { Refill = answers, Refusal = refused };
    }

    private static string Source(Scene scene, ChatMessage message)
    {
        // At either end of the calendar there is no other clock's day.
        var day = message.At is { Year: > 1 and < 9999 } at ? DateOnly.FromDateTime(at.ToOffset(scene.Turn.Offset).DateTime) : scene.Turn.Today;
        return ExtensionTexts.All.Get("FromChat", scene.Language, StepTexts.Day("date", day, scene.Language));
    }
}
