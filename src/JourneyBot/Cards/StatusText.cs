using JourneyBot.Commands;
using JourneyBot.Workshops;
using JourneyBot.Workshops.Facilitation;
using JourneyBot.Workshops.Steps;
using JourneyBot.Workshops.Words;

namespace JourneyBot.Cards;

/// <summary>The status in a sentence or three, for where no card can stand.</summary>
internal static class StatusText
{
    public static Line Of(Scene scene, Journey journey, IReadOnlyList<Participant> people)
    {
        var step = StepCatalog.Of(scene.Workshop.Step);
        var missing = step.Check(journey).FirstOrDefault()?.Say(scene.Language).ToString();
        return CardTexts.All.Line(
            "Status.Line",
            scene.Language,
            new Argument("kicker", CardFrame.Kicker(scene.Workshop.Step, scene.Language)),
            Argument.Count("people", people.Count),
            Argument.User("missing", missing ?? CardTexts.All.Get("Status.NothingMissing", scene.Language)));
    }

    /// <summary>What the team has so far, for somebody who comes late.</summary>
    public static Line CatchUp(Journey journey, Language language) => CardTexts.All.Line(
        "Status.CatchUp",
        language,
        Argument.Count("actions", journey.Actions.Count),
        Argument.Count("phases", journey.Phases.Count),
        Argument.Count("contacts", journey.Contacts.Count),
        Argument.Count("measures", journey.Measures.Count));
}
