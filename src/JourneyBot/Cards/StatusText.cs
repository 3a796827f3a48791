using JourneyBot.Commands;
using JourneyBot.Leading;
using JourneyBot.Workshops;
using JourneyBot.Workshops.People;
using JourneyBot.Workshops.Sharing;
using JourneyBot.Workshops.Steps;
using JourneyBot.Workshops.Words;

namespace JourneyBot.Cards;

/// <summary>The status in a sentence or three, for where no card can stand.</summary>
internal static class StatusText
{
    /// <summary>An answer to a press is for the presser alone, so a facilitator is told who is missing.</summary>
    public static Line Of(Scene scene, StatusView view)
    {
        var step = StepCatalog.Of(scene.Workshop.Step);
        var missing = step.Check(view.Journey).FirstOrDefault(finding => StatusCard.Asks(scene, finding))?.Say(scene.Language).ToString();
        var status = CardTexts.All.Line(
            "Status.Line",
            scene.Language,
            new Argument("kicker", CardFrame.Kicker(scene.Workshop, CardFrame.WithStage(scene.Workshop.Step, scene.Language), scene.Language)),
            StepTexts.Counted("people", Contributor.CountIn(view.Journey.Ledger), scene.Language),
            Argument.User("missing", missing ?? CardTexts.All.Get("Status.NothingMissing", scene.Language)));
        Section?[] more = [TimeSections.Time(scene, view), TimeSections.NotDone(scene, view), PeopleSections.Missing(scene, view.Journey, view.People), ReactionSection.Of(view.Voices, scene.Language)];
        var lines = more.OfType<Section>().SelectMany(section => section.Lines).SelectMany(line => line.Runs.Prepend(new Run("\n\n")));
        var catchUp = PeopleSections.CatchUpText(scene, view.Journey) is { } text ? new Run(text + "\n\n", IsUserText: true) : default(Run?);
        return new Line([.. catchUp is { } first ? [first] : Array.Empty<Run>(), .. status.Runs, .. lines]);
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
