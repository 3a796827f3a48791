using JourneyBot.Boards;
using JourneyBot.Commands;
using JourneyBot.Workshops.Facilitation;
using JourneyBot.Workshops.Steps;

namespace JourneyBot.Leading;

/// <summary>"done": one's own mark on this visit of the step.</summary>
internal sealed class Readiness(MarkDone mark, DirtyBoards boards)
{
    public async Task<Reply> RunAsync(Scene scene, SetDone command, CancellationToken cancellationToken)
    {
        var request = new Request(scene.Turn.Who, scene.Turn.Delivery, scene.Turn.Delivery);
        await boards.AnnounceAsync(scene.Workshop.Id, cancellationToken);
        if (await mark.SetAsync(scene.Workshop, request, command.Visit ?? scene.Workshop.Visit, command.IsDone, cancellationToken) is { } refusal)
        {
            return Reply.Of(refusal, scene.Language);
        }

        boards.Mark(scene.Workshop.Id);
        var step = StepTexts.Argument(scene.Workshop.Step, scene.Language);
        return Reply.Of(LeadingTexts.All.Line(command.IsDone ? "MarkedDone" : "MarkedNotDone", scene.Language, step));
    }
}
