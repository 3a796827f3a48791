using JourneyBot.Boards;
using JourneyBot.Commands;
using JourneyBot.Telemetry;
using JourneyBot.Workshops;
using JourneyBot.Workshops.Facilitation;
using JourneyBot.Workshops.Forms;

namespace JourneyBot.Dialogs;

/// <summary>Saves what was answered in words, as one submission, and says so.</summary>
internal sealed class InterviewSaving(SubmitContribution submit, DirtyBoards boards)
{
    /// <summary>The answers so far; they are let go when saved. What came of it is said before the next question.</summary>
    public async Task SaveAsync(InterviewTurn turn, CancellationToken cancellationToken)
    {
        if (turn.State.Answers.Count == 0)
        {
            return;
        }

        var draft = turn.SavesEachAnswer ? turn.Scene.Turn.Delivery : turn.State.Draft;
        var said = await SaveAsync(turn.Scene, turn.Form, [new RawAnswers(turn.State.Answers)], draft, cancellationToken);
        turn.Before = said;
        turn.State.Answers = [];
    }

    public async Task<string> SaveAsync(
        Scene scene, Form form, IReadOnlyList<RawAnswers> answers, string draft, CancellationToken cancellationToken)
    {
        await boards.AnnounceAsync(scene.Workshop.Id, cancellationToken);
        var turn = scene.Turn;
        var submission = new Submission(form, answers, turn.Who, draft, turn.Delivery, turn.Today);
        var outcome = await submit.RunAsync(scene.Workshop, submission, cancellationToken);
        if (outcome.Refusal is { } refusal)
        {
            return refusal.Tell(scene.Language).ToString();
        }

        boards.Mark(scene.Workshop.Id);
        return Acknowledgement.Of(form, outcome.Require(), scene.Language).ToString();
    }
}
