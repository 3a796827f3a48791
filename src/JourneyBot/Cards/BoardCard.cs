using System.Globalization;
using AdaptiveCards;
using JourneyBot.Boards;
using JourneyBot.Commands;
using JourneyBot.Leading;
using JourneyBot.Workshops;
using JourneyBot.Workshops.Coach;
using JourneyBot.Workshops.Facilitation;
using JourneyBot.Workshops.Forms;
using JourneyBot.Workshops.People;
using JourneyBot.Workshops.Steps;
using JourneyBot.Workshops.Votes;
using JourneyBot.Workshops.Words;

namespace JourneyBot.Cards;

/// <summary>All that a board is drawn from.</summary>
internal sealed record BoardView(Workshop Workshop, StepId Step, Journey Journey, IReadOnlyList<Participant> Participants)
{
    /// <summary>How many people have voted in the open vote; null where none is open.</summary>
    public int? Voters { get; init; }

    /// <summary>Null while nobody is done with the step.</summary>
    public DoneCount? Done { get; init; }
}

/// <summary>
/// The live card of a step: what came in so far. It has no inputs and is repainted as rows arrive, so nothing in it may depend on
/// when it is drawn: the same rows give the same card, and nothing moves but what changed.
/// </summary>
internal static class BoardCard
{
    private const int MostProposals = 2;
    private const int MostNames = 8;

    public static AdaptiveCard Draw(BoardView view, CardActions actions)
    {
        var question = IsOpen(view) && !IsSilent(view) ? NextQuestion.Of(view.Step, view.Journey, view.Workshop.Plan is { IsShort: true }) : null;
        var language = view.Workshop.Language;
        var content = new Content(
            question,
            IsSilent(view) ? Silence(view, language) : StepCatalog.Of(view.Step).Board(view.Journey, language),
            IsOpen(view) ? [.. Actions(view, actions, language)] : []);
        return CardBudget.Fit(level => Draw(view, content, level));
    }

    /// <summary>What is the same however much of it is shown: made once.</summary>
    private sealed record Content(Finding? Question, IReadOnlyList<Section> Sections, IReadOnlyList<AdaptiveAction> Buttons);

    private static AdaptiveCard Draw(BoardView view, Content content, Level level)
    {
        var language = view.Workshop.Language;
        var kicker = CardTexts.All.Get("BoardKicker", language, new Argument("kicker", CardFrame.Kicker(view.Step, language)));
        if (IsOpen(view) && TimeWords.Until(view.Workshop, language) is { } until)
        {
            kicker = $"{kicker} ・ {until}";
        }

        var card = CardFrame.OfWorkshop(view.Workshop, kicker, view.Journey, language, level.TextLength);
        DocumentBody.Add(card, content.Sections, level, language);
        if (content.Question is not null)
        {
            card.Body.Insert(1, Hint(content.Question, language));
        }

        card.Body.Add(Footer(view, language));
        card.Actions.AddRange(content.Buttons);
        return card;
    }

    private static bool IsOpen(BoardView view) => !view.Workshop.IsEnded && view.Step == view.Workshop.Step;

    private static bool IsSilent(BoardView view) => view.Workshop.Withheld == view.Step;

    /// <summary>The count is visible, the content is not.</summary>
    private static IReadOnlyList<Section> Silence(BoardView view, Language language) =>
        [new Section(null, [CardTexts.All.Line("SilentBoard", language, StepTexts.Counted("entries", view.Journey.Withheld, language))])];

    private static AdaptiveContainer Hint(Finding finding, Language language)
    {
        var box = new AdaptiveContainer { Style = AdaptiveContainerStyle.Emphasis };
        var line = finding.Say(language);
        box.Items.Add(CardText.Rich(new Line([new Run(CardTexts.All.Get("Hint", language), Tone.Strong), .. line.Runs]), 60));
        return box;
    }

    private static AdaptiveContainer Footer(BoardView view, Language language)
    {
        var footer = new AdaptiveContainer { Separator = true };
        var people = view.Workshop.IsAnonymous ? Contributor.CountIn(view.Journey.Ledger) : view.Participants.Count;
        var line = people == 0
            ? CardTexts.All.Line("NobodyYet", language, Tone.Subtle)
            : view.Workshop.IsAnonymous
            ? CardTexts.All.Line("AnonymousPeople", language, Tone.Subtle, StepTexts.Counted("people", people, language))
            : CardTexts.All.Line("People", language, Tone.Subtle, StepTexts.Counted("people", people, language), Argument.User("names", Names(view, language)));
        if (view.Voters is { } voters)
        {
            footer.Items.Add(CardText.Rich(VoteTexts.All.Line("Voted", language, Tone.Strong, Argument.Count("count", voters))));
        }

        footer.Items.Add(CardText.Rich(line, 120));
        if (view.Done is { } done && IsOpen(view))
        {
            var count = LeadingTexts.All.Line("DoneCount", language, Argument.Count("done", done.Done), Argument.Count("of", done.Of));
            footer.Items.Add(CardFrame.Small(CardText.Rich(count)));
        }

        return footer;
    }

    private static string Names(BoardView view, Language language) => NameList.Of(
        [.. view.Participants.OrderBy(person => person.FirstSeen).ThenBy(person => person.Id.Value, StringComparer.Ordinal)], MostNames, language);

    private static IEnumerable<AdaptiveAction> Actions(BoardView view, CardActions actions, Language language)
    {
        var workshop = view.Workshop.Id;
        var draft = MoveOn.Draft(view.Workshop, view.Step);
        // It may be switched back and forth within a visit: each version has operations of its own.
        var switched = $"{draft}-{view.Workshop.Version.ToString(CultureInfo.InvariantCulture)}";
        if (IsSilent(view))
        {
            yield return actions.Main(CardTexts.All.Get("Reveal", language), new Silence(false, switched) { Workshop = workshop }, withInputs: false);
        }

        yield return MoveOn.Button(view.Workshop, view.Step, actions, isMain: !IsSilent(view));
        yield return actions.Plain(CardTexts.All.Get("PostForm", language), new PostForm { Workshop = workshop });
        foreach (var suggestion in Grouping.SuggestionButton.On(view, actions).Concat(Guiding.QuickStartButton.On(view, actions)).Concat(Deciding.NotNowButton.On(view, actions)).Concat(Sharing.MatrixCard.On(view, actions)))
        {
            yield return suggestion;
        }

        yield return actions.Plain(LeadingTexts.All.Get("IAmDone", language), new SetDone(true, view.Workshop.Visit) { Workshop = workshop });
        foreach (var proposal in Proposals(view, actions, language, draft).Take(MostProposals))
        {
            yield return proposal;
        }

        foreach (var vote in VoteActions.Of(view, actions))
        {
            yield return vote;
        }

        if (view.Step.Previous() is not null)
        {
            yield return actions.Rare(CardTexts.All.Get("Back", language), new GoBack(view.Step, draft) { Workshop = workshop });
        }

        if (!IsSilent(view))
        {
            yield return actions.Rare(CardTexts.All.Get("SilentWriting", language), new Silence(true, switched) { Workshop = workshop });
        }

        yield return actions.Rare(CardTexts.All.Get("Status", language), new ShowStatus { Workshop = workshop });
    }

    private static IEnumerable<AdaptiveAction> Proposals(BoardView view, CardActions actions, Language language, string draft)
    {
        var form = StepCatalog.Of(view.Step).Forms[0];
        var fields = view.Step switch
        {
            StepId.Theme => view.Journey.Theme.Fields,
            StepId.Persona => view.Journey.Persona.Fields,
            _ => new Dictionary<string, Settled>(),
        };
        foreach (var (field, settled) in fields)
        {
            foreach (var proposal in settled.Proposals)
            {
                var title = CardTexts.All.Get("TakeProposal", language, new Argument("label", proposal.Label), new Argument("text", PlainText.Shorten(proposal.Value, 20)));
                var take = new TakeProposal(new FormRef(view.Step, form.Id), field, proposal.Label, draft) { Workshop = view.Workshop.Id };
                yield return actions.Plain(CardText.Safe(title), take);
            }
        }
    }
}
