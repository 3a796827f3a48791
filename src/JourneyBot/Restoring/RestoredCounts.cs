using JourneyBot.Commands;
using JourneyBot.Workshops;
using JourneyBot.Workshops.Steps;
using JourneyBot.Workshops.Words;

namespace JourneyBot.Restoring;

/// <summary>What came out of a file, in one line: whoever handed it in sees whether it was the right one.</summary>
internal sealed class RestoredCounts(Journeys journeys)
{
    public async Task<Line> OfAsync(Workshop workshop, Language language, CancellationToken cancellationToken)
    {
        var journey = await journeys.NowAsync(workshop, cancellationToken);
        return RestoringTexts.All.Line(
            "Counts",
            language,
            StepTexts.Argument(workshop.Step, language),
            StepTexts.Counted("phases", journey.Phases.Count, language),
            StepTexts.Counted("actions", journey.Actions.Count, language),
            StepTexts.Counted("measures", journey.Measures.Count, language));
    }
}
