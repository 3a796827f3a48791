using System.Collections.Concurrent;
using JourneyBot.Cards;
using JourneyBot.Leading;
using JourneyBot.Workshops;
using JourneyBot.Workshops.Steps;

namespace JourneyBot.Commands;

/// <summary>"form": this step's form anew, because it has scrolled away. At most once a minute and workshop on each host.</summary>
internal sealed class Reposting(Journeys journeys, FormDrawing drawing, TimeProvider time)
{
    private static readonly TimeSpan Pause = TimeSpan.FromMinutes(1);
    private const int MostKnown = 10_000;

    private readonly ConcurrentDictionary<(WorkshopId, int), (DateTimeOffset At, string Delivery)> _posted = new();

    public async Task<Reply> RunAsync(Scene scene, CancellationToken cancellationToken)
    {
        if (scene.Workshop.IsEnded)
        {
            return Reply.Of(new WorkshopHasEnded(), scene.Language);
        }

        var now = time.GetUtcNow();
        var key = (scene.Workshop.Id, scene.Workshop.Visit);
        if (_posted.TryGetValue(key, out var last) && now - last.At < Pause && last.Delivery != scene.Turn.Delivery)
        {
            return Reply.Of(new FormIsRightThere(), scene.Language);
        }

        if (_posted.Count >= MostKnown)
        {
            _posted.Clear();
        }

        _posted[key] = (now, scene.Turn.Delivery);
        var journey = await journeys.NowAsync(scene.Workshop, cancellationToken);
        var form = StepCatalog.Of(scene.Workshop.Step).Forms[0];
        return new Reply.Posted(drawing.Draw(scene.Workshop, form, journey), ChatTexts.All.Get("Done", scene.Language))
        {
            First = PeopleSections.CatchUp(scene, journey) is { } catchUp ? string.Join("\n\n", catchUp.Lines) : null,
        };
    }
}
