using AdaptiveCards;
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

        var isTooSoon = pacing.IsTooSoon((scene.Workshop.Id, $"form {scene.Workshop.Visit}"), scene.Turn.Delivery);
        if (isTooSoon && !scene.IsLate)
        {
            return Reply.Of(new FormIsRightThere(), scene.Language);
        }

        var journey = await journeys.NowAsync(scene.Workshop, cancellationToken);
        var catchUp = PeopleSections.CatchUpText(scene, journey);
        return isTooSoon && catchUp is not null
            ? Reply.Of(Workshops.Words.Line.Plain(catchUp))
            : new Reply.Posted(Draw(scene, journey), ChatTexts.All.Get("Done", scene.Language)) { First = catchUp };
    }

    /// <summary>The step's form for all.</summary>
    public AdaptiveCard Draw(Scene scene, Journey journey) => drawing.Draw(scene.Workshop, StepCatalog.Of(scene.Workshop.Step).Forms[0], journey);
}
