using AdaptiveCards;
using JourneyBot.Commands;
using JourneyBot.Leading;
using JourneyBot.Workshops;
using JourneyBot.Workshops.Sharing;
using JourneyBot.Workshops.Steps;
using JourneyBot.Workshops.Words;

namespace JourneyBot.Cards;

/// <summary>Where we are, who is in, what is missing; a late-comer first reads what happened so far.</summary>
internal static class StatusCard
{
    private const int MostFindings = 5;

    public static AdaptiveCard Draw(Scene scene, StatusView view)
    {
        var sections = Sections(scene, view);
        return CardBudget.Fit(level => Draw(scene, view, sections, level));
    }

    private static AdaptiveCard Draw(Scene scene, StatusView view, IReadOnlyList<Section> sections, Level level)
    {
        var language = scene.Language;
        var kicker = scene.Workshop.IsEnded ? CardTexts.All.Get("EndedKicker", language) : CardFrame.WithStage(scene.Workshop.Step, language);
        var card = CardFrame.OfWorkshop(scene.Workshop, kicker, view.Journey, language, level.TextLength);
        DocumentBody.Add(card, sections, level, language);
        return card;
    }

    private static List<Section> Sections(Scene scene, StatusView view)
    {
        var (journey, people, language) = (view.Journey, view.People, scene.Language);
        var sections = new List<Section>();
        if (PeopleSections.CatchUp(scene, journey) is { } catchUp)
        {
            sections.Add(catchUp);
        }

        Section?[] more =
        [
            scene.Workshop.IsEnded ? null : Findings(scene, journey),
            TimeSections.Time(scene, view),
            scene.Workshop.IsAnonymous ? PeopleSections.Unnamed(journey, language) : PeopleSections.Contributors(journey, people, language),
            TimeSections.NotDone(scene, view),
            PeopleSections.Missing(scene, journey, people),
            ReactionSection.Of(view.Voices, language),
        ];
        return [.. sections, .. more.OfType<Section>()];
    }

    private static Section Findings(Scene scene, Journey journey)
    {
        var findings = StepCatalog.Of(scene.Workshop.Step).Check(journey).Where(finding => Asks(scene, finding)).Take(MostFindings).ToList();
        return new Section(
            CardTexts.All.Get("Status.Missing", scene.Language),
            findings.Count == 0
                ? [CardTexts.All.Line("Status.NothingMissing", scene.Language)]
                : [.. findings.Select(finding => new Line([new Run("・"), .. finding.Say(scene.Language).Runs]))]);
    }

    /// <summary>The short mode does not ask for what its further forms would answer.</summary>
    public static bool Asks(Scene scene, Finding finding) => scene.Workshop.Plan is not { IsShort: true } || ShortMode.Asks(finding);
}
