using System.Globalization;
using AdaptiveCards;
using JourneyBot.Cards;
using JourneyBot.Commands;
using JourneyBot.Grouping;
using JourneyBot.Leading;
using JourneyBot.Workshops;
using JourneyBot.Workshops.Steps;
using JourneyBot.Workshops.Votes;
using JourneyBot.Workshops.Words;

namespace JourneyBot.Panels;

/// <summary>The panel's buttons: the commands of the board, each with the workshop and the step printed on the card.</summary>
internal static class PanelActions
{
    public static IEnumerable<AdaptiveAction> Of(PanelView view, CardActions actions)
    {
        var (workshop, language) = (view.Workshop, view.Language);
        yield return workshop.Step.Next() is { } next
            ? actions.Main(PanelTexts.All.Get("Next", language, StepTexts.Argument(next, language)), On(workshop, new Advance(null, null)), withInputs: false)
            : actions.Main(PanelTexts.All.Get("End", language), On(workshop, new End(null)), withInputs: false);
        foreach (var (text, command) in Timed(workshop).Append(Silenced(workshop)))
        {
            yield return actions.Plain(PanelTexts.All.Get(text, language), On(workshop, command));
        }

        var journey = view.Status.Journey;
        if (workshop.OpenVote is not null)
        {
            yield return actions.Plain(PanelTexts.All.Get("CloseVote", language), On(workshop, new CloseVote((string?)null)));
        }
        else if (Candidates.Of(journey, workshop.Step).Count >= Candidates.Fewest)
        {
            yield return actions.Plain(PanelTexts.All.Get("Vote", language), On(workshop, new OpenVote(null, null, null)));
        }
        else if (workshop.Step == StepId.Phases && journey.Ungrouped.Count > 0)
        {
            yield return actions.Plain(GroupingTexts.All.Get("Suggest", language), On(workshop, new SuggestGroups()));
        }
        else if (workshop.Step == StepId.Actions && journey.Actions.Count > 1)
        {
            yield return actions.Plain(GroupingTexts.All.Get("Duplicates", language), On(workshop, new ShowDuplicates()));
        }

        yield return actions.Plain(PanelTexts.All.Get("Refresh", language), On(workshop, new ShowPanel()));
        if (workshop.Step.Previous() is { } previous)
        {
            yield return actions.Rare(PanelTexts.All.Get("Back", language, StepTexts.Argument(previous, language)), On(workshop, new GoBack(null, null)));
        }
    }

    /// <summary>
    /// A command as a card about this workshop carries it. Not random, and as on the board: whichever is pressed, it is one operation as
    /// long as the visit, or where it may be set back and forth the version, lasts.
    /// </summary>
    public static Command On(Workshop workshop, Command command)
    {
        var visit = MoveOn.Draft(workshop, workshop.Step);
        var version = string.Create(CultureInfo.InvariantCulture, $"{visit}-{workshop.Version}");
        Command drawn = command switch
        {
            Advance => new Advance(workshop.Step, visit),
            GoBack => new GoBack(workshop.Step, visit),
            End => new End(visit),
            Silence silence => silence with { Draft = version },
            ExtendTime extend => extend with { Draft = version },
            MergeInto merge => merge with { Draft = version },
            OpenVote => new OpenVote(workshop.Step, Voting.NextNumber(workshop, workshop.Step), null),
            CloseVote => new CloseVote(workshop.OpenVote?.Id ?? string.Empty),
            _ => command,
        };
        return drawn with { Workshop = workshop.Id, At = workshop.Step };
    }

    private static IEnumerable<(string Text, Command Command)> Timed(Workshop workshop) => workshop.Timebox switch
    {
        null => [],
        { PausedAt: not null } => [("Extend", new ExtendTime(LeadingWords.Extension, null)), ("Resume", new ResumeTime())],
        _ => [("Extend", new ExtendTime(LeadingWords.Extension, null)), ("Pause", new PauseTime())],
    };

    private static (string Text, Command Command) Silenced(Workshop workshop) =>
        workshop.Withheld is null ? ("Silent", new Silence(true, null)) : ("Reveal", new Silence(false, null));
}
