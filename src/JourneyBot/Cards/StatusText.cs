using JourneyBot.Commands;
using JourneyBot.Workshops;
using JourneyBot.Workshops.Facilitation;
using JourneyBot.Workshops.People;
using JourneyBot.Workshops.Steps;
using JourneyBot.Workshops.Words;

namespace JourneyBot.Cards;

/// <summary>The status in a sentence or three, for where no card can stand.</summary>
internal static class StatusText
{
    /// <param name="more">What the asker is told beside it; an answer to a press is for them alone.</param>
    public static Line Of(Scene scene, Journey journey, IReadOnlyList<Participant> people, params IReadOnlyList<Section?> more)
    {
        var step = StepCatalog.Of(scene.Workshop.Step);
        var missing = step.Check(journey).FirstOrDefault()?.Say(scene.Language).ToString();
        var status = CardTexts.All.Line(
            "Status.Line",
            scene.Language,
            new Argument("kicker", CardFrame.Kicker(scene.Workshop.Step, scene.Language)),
            StepTexts.Counted("people", Contributor.Among(people, journey.Ledger).Count, scene.Language),
            Argument.User("missing", missing ?? CardTexts.All.Get("Status.NothingMissing", scene.Language)));
        var lines = more.OfType<Section>().SelectMany(section => section.Lines).SelectMany(line => line.Runs.Prepend(new Run("\n\n")));
        return new Line([.. status.Runs, .. lines]);
    }

    /// <summary>What the team has so far, for somebody who comes late.</summary>
    public static Line CatchUp(Journey journey, Language language) => CardTexts.All.Line(
        "Status.CatchUp",
        language,
        StepTexts.Counted("actions", journey.Actions.Count, language),
        StepTexts.Counted("phases", journey.Phases.Count, language),
        StepTexts.Counted("contacts", journey.Contacts.Count, language),
        StepTexts.Counted("measures", journey.Measures.Count, language));
}
