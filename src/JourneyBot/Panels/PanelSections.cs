using JourneyBot.Cards;
using JourneyBot.Leading;
using JourneyBot.Workshops;
using JourneyBot.Workshops.Facilitation;
using JourneyBot.Workshops.People;
using JourneyBot.Workshops.Forms;
using JourneyBot.Workshops.Steps;
using JourneyBot.Workshops.Words;

namespace JourneyBot.Panels;

/// <summary>The panel's parts in words: time, what is in the step, who is missing.</summary>
internal static class PanelSections
{
    private const int MostNames = 12;

    public static Line? Time(PanelView view) => view.Workshop.IsEnded
        ? null
        : TimeWords.Now(view.Workshop, view.Status.Now, view.Language) ?? PanelTexts.All.Line("NoTime", view.Language, Tone.Subtle);

    /// <summary>How much, and while it is written silently that nobody sees it.</summary>
    public static Section Step(PanelView view)
    {
        var entries = StepTexts.Counted("entries", view.Turnout.Entries, view.Language);
        var lines = new List<Line> { PanelTexts.All.Line(view.Workshop.Withheld is null ? "Entries" : "Drafts", view.Language, entries) };
        if (TimeWords.Plan(view.Workshop, view.Language) is { } plan)
        {
            lines.Add(plan.As(Weight.Note));
        }

        return new Section(null, lines);
    }

    public static IEnumerable<Section> Missing(PanelView view)
    {
        var (turnout, language) = (view.Turnout, view.Language);
        var heading = PanelTexts.All.Get("WhoIsMissing", language);
        if (view.Workshop.IsAnonymous)
        {
            yield return new Section(heading, [.. Counts(view)]);
            yield break;
        }

        var lines = new List<Line>();
        if (turnout.Missing.Count > 0)
        {
            lines.Add(Names("Missing", turnout.Missing, language));
        }

        if (turnout.NotDone.Count > 0)
        {
            lines.Add(Names("NotDone", turnout.NotDone, language));
        }

        yield return new Section(heading, lines.Count > 0 ? lines : [PanelTexts.All.Line(turnout.Of > 1 ? "NobodyMissing" : "NobodyHere", language)]);
    }

    private static IEnumerable<Line> Counts(PanelView view)
    {
        var (written, of) = (Argument.Count("written", view.Turnout.Written), Argument.Count("of", view.Turnout.Of));
        yield return PanelTexts.All.Line("Counted", view.Language, written, of);
        if (view.Status.Done.Count > 0)
        {
            yield return PanelTexts.All.Line("DoneCounted", view.Language, Argument.Count("count", view.Status.Done.Count));
        }
    }

    private static Line Names(string text, IReadOnlyList<Participant> people, Language language) => PanelTexts.All.Line(
        text, language, Argument.Count("count", people.Count), Argument.User("names", NameList.Of(people, MostNames, language)));
}
