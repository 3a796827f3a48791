using JourneyBot.Boards;
using JourneyBot.Commands;
using JourneyBot.Workshops;
using JourneyBot.Workshops.Facilitation;
using JourneyBot.Workshops.Words;

namespace JourneyBot.Leading;

/// <summary>The plan and the open step's time.</summary>
internal sealed class Timekeeping(KeepTime keep, DirtyBoards boards, TimeProvider time)
{
    public async Task<Reply> RunAsync(Scene scene, ILeading command, CancellationToken cancellationToken)
    {
        var turn = scene.Turn;
        var draft = command is ExtendTime { Draft: { } drawn } ? drawn : turn.Delivery;
        var request = new Request(turn.Who, draft, turn.Delivery);
        var outcome = command switch
        {
            MakePlan plan => await keep.PlanAsync(scene.Stored, request, plan.Minutes, turn.Offset, cancellationToken),
            SetTime set => await keep.SetAsync(scene.Stored, request, set.Minutes, turn.Offset, cancellationToken),
            ExtendTime extend => await keep.ExtendAsync(scene.Stored, request, extend.Minutes, cancellationToken),
            PauseTime => await keep.PauseAsync(scene.Stored, request, cancellationToken),
            ResumeTime => await keep.ResumeAsync(scene.Stored, request, cancellationToken),
            _ => throw new InvalidOperationException($"No way to keep time by {command.GetType().Name}"),
        };
        if (outcome.Refusal is { } refusal)
        {
            return Reply.Of(refusal, scene.Language);
        }

        boards.Mark(scene.Workshop.Id);
        return Reply.Of(new Line([.. Say(outcome.Require().Workshop, command is MakePlan, scene.Language)]));
    }

    private IEnumerable<Run> Say(Workshop workshop, bool isPlan, Language language)
    {
        var line = TimeWords.Now(workshop, time.GetUtcNow(), language)?.Runs ?? [];
        return isPlan && TimeWords.Plan(workshop, language) is { } plan ? [.. plan.Runs, new Run("\n\n"), .. line] : line;
    }
}
