using JourneyBot.Cards;
using JourneyBot.Commands;
using JourneyBot.Workshops;
using JourneyBot.Workshops.Facilitation;
using JourneyBot.Workshops.Forms;
using JourneyBot.Workshops.People;
using JourneyBot.Workshops.Words;

namespace JourneyBot.Leading;

/// <summary>The status' parts on time, and on who is done; names only for the facilitator.</summary>
internal static class TimeSections
{
    private const int MostNames = 20;

    public static Section? Time(Scene scene, StatusView view)
    {
        var lines = new[] { TimeWords.Now(scene.Workshop, view.Now, scene.Language), TimeWords.Plan(scene.Workshop, scene.Language) };
        return scene.Workshop.IsEnded || lines is [null, null]
            ? null
            : new Section(LeadingTexts.All.Get("Time", scene.Language), [.. lines.OfType<Line>()]);
    }

    /// <summary>Null as long as nobody said "done", and when everybody did.</summary>
    public static Section? NotDone(Scene scene, StatusView view)
    {
        var open = Active(scene.Workshop, view).Where(person => !view.Done.Contains(person.Id)).ToList();
        if (scene.Workshop.IsEnded || !scene.Workshop.IsLedBy(scene.Turn.Who.Id) || view.Done.Count == 0 || open.Count == 0)
        {
            return null;
        }

        var names = NameList.Of(open, MostNames, scene.Language);
        return new Section(null, [LeadingTexts.All.Line("NotDoneYet", scene.Language, Argument.Count("count", open.Count), Argument.User("names", names))]);
    }

    /// <summary>Who is counted on: those who wrote something or said that they are done, and do not only read.</summary>
    /// <remarks>Without names nobody can tell who wrote, so it is all who take part.</remarks>
    public static IReadOnlyList<Participant> Active(Workshop workshop, StatusView view)
    {
        var wrote = Contributor.Among(view.People, view.Journey.Ledger).Select(contributor => contributor.Person.Id).ToHashSet();
        return [.. view.People.Where(person => !person.IsObserver && (workshop.IsAnonymous || wrote.Contains(person.Id) || view.Done.Contains(person.Id)))];
    }
}
