using JourneyBot.Cards;
using JourneyBot.Leading;
using JourneyBot.Workshops;
using JourneyBot.Workshops.Steps;

namespace JourneyBot.Commands;

/// <summary>"form": this step's form anew, because it has scrolled away. At most once a minute and workshop on each host.</summary>
internal sealed class Reposting(Journeys journeys, FormDrawing drawing, Pacing pacing)
{
    public async Task<Reply> RunAsync(Scene scene, CancellationToken cancellationToken)
    {
        if (scene.Workshop.IsEnded)
        {
            return Reply.Of(new WorkshopHasEnded(), scene.Language);
        }

        if (pacing.IsTooSoon((scene.Workshop.Id, $"form {scene.Workshop.Visit}"), scene.Turn.Delivery))
        {
            return Reply.Of(new FormIsRightThere(), scene.Language);
        }

        var journey = await journeys.NowAsync(scene.Workshop, cancellationToken);
        var form = StepCatalog.Of(scene.Workshop.Step).Forms[0];
        return new Reply.Posted(drawing.Draw(scene.Workshop, form, journey), ChatTexts.All.Get("Done", scene.Language))
        {
            First = PeopleSections.CatchUp(scene, journey) is { } catchUp ? string.Join("\n\n", catchUp.Lines) : null,
        };
    }
}
