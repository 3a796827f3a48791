using System.Globalization;
using JourneyBot.Cards;
using JourneyBot.Workshops;
using JourneyBot.Workshops.Steps;
using JourneyBot.Workshops.Words;

namespace JourneyBot.Leading;

/// <summary>The time in words. Clock times are the facilitator's, and say so when nothing is known of their place.</summary>
internal static class TimeWords
{
    /// <summary>"until 10:40": the same whenever it is drawn, so that a board may show it. Null: no limit.</summary>
    public static string? Until(Workshop workshop, Language language) => workshop.Timebox switch
    {
        null => null,
        { PausedAt: { } paused } box => LeadingTexts.All.Get("Paused", language, Argument.Count("minutes", box.MinutesLeft(paused))),
        { IsUp: true } => LeadingTexts.All.Get("Up", language),
        var box => LeadingTexts.All.Get("Until", language, new Argument("clock", Clock(box.EndsAt))),
    };

    /// <summary>With the minutes that are left.</summary>
    public static Line? Now(Workshop workshop, DateTimeOffset now, Language language) => workshop.Timebox switch
    {
        null => null,
        { PausedAt: null, IsUp: false } box => LeadingTexts.All.Line(
            "TimeLeft",
            language,
            StepTexts.Argument(workshop.Step, language),
            new Argument("clock", Clock(box.EndsAt)),
            Argument.Count("minutes", box.MinutesLeft(now))),
        _ => LeadingTexts.All.Line("TimeStands", language, StepTexts.Argument(workshop.Step, language), new Argument("time", Until(workshop, language)!)),
    };

    /// <summary>"Planned: Actions 18, Phases 12 ..." from the open step on. Null: no plan.</summary>
    public static Line? Plan(Workshop workshop, Language language)
    {
        if (workshop.Plan is not { } plan)
        {
            return null;
        }

        var steps = StepIds.All.Where(step => step >= workshop.Step).Select(step => LeadingTexts.All.Get(
            "StepAndMinutes", language, StepTexts.Argument(step, language), Argument.Count("minutes", plan.Of(step))));
        return LeadingTexts.All.Line(
            plan.IsShort ? "PlannedShort" : "Planned",
            language,
            new Argument("steps", string.Join(CardTexts.All.Get("Comma", language), steps)),
            new Argument("clock", Clock(plan.EndsAt)));
    }

    private static string Clock(DateTimeOffset at) =>
        at.ToString("HH:mm", CultureInfo.InvariantCulture) + (at.Offset == TimeSpan.Zero ? " UTC" : string.Empty);
}
