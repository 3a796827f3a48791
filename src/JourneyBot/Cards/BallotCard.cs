using AdaptiveCards;
using JourneyBot.Commands;
using JourneyBot.Telemetry;
using JourneyBot.Workshops;
using JourneyBot.Workshops.Forms;
using JourneyBot.Workshops.Votes;
using JourneyBot.Workshops.Words;

namespace JourneyBot.Cards;

/// <summary>What a person just chose, by label, and why it was refused; null: it is saved.</summary>
internal sealed record BallotState(IReadOnlyList<string> Labels, Refusal? Refusal);

/// <summary>All that a ballot is drawn from. It never holds what anybody but its reader chose.</summary>
/// <param name="Candidates">In the order of the ballot.</param>
/// <param name="Voters">How many people have voted.</param>
internal sealed record BallotView(
    Workshop Workshop, VoteRound Round, IReadOnlyList<Candidate> Candidates, Language Language, int Voters)
{
    /// <summary>Null on the ballot for all.</summary>
    public BallotState? State { get; init; }

    /// <summary>What messages to us begin with here; null: nothing.</summary>
    public string? Mention { get; init; }
}

/// <summary>
/// A ballot: the question, how many votes, one choice of several things, one button. It sets the whole ballot, so pressing twice
/// changes nothing. A few things are listed, many are in a list to open (cards/README, tried).
/// </summary>
internal static class BallotCard
{
    private const int MostListed = 8;
    private static readonly int[] TitleLengths = [160, 100, 60, 30];

    public static AdaptiveCard Draw(BallotView view, CardActions actions) =>
        CardBudget.Fit(TitleLengths, length => Draw(view, actions, length));

    /// <summary>"✓ Saved: you gave 2 of 3 votes."</summary>
    public static Line Saved(VoteRound round, int count, Language language) => VoteTexts.All.Line(
        "Saved", language, Argument.Count("count", count), new Argument("votes", VoteTexts.Votes(round.Budget, language)));

    private static AdaptiveCard Draw(BallotView view, CardActions actions, int titleLength)
    {
        var (language, round) = (view.Language, view.Round);
        var card = CardFrame.New(language);
        card.Body.Add(Head(view));
        if (!round.IsOpen)
        {
            card.Body.Add(CardText.Ours(VoteTexts.All.Get("IsClosed", language)));
            return card;
        }

        if (view.State is { } state)
        {
            card.Body.Add(Notice(round, state, language));
        }

        card.Body.Add(Choice(view, titleLength));
        card.Body.Add(CardText.Rich(VoteTexts.All.Line("Voted", language, Tone.Subtle, Argument.Count("count", view.Voters)).As(Weight.Note)));
        card.Body.Add(CardFrame.Small(CardText.Rich(Typed(view))));
        card.Actions.Add(actions.Main(VoteTexts.All.Get("Cast", language), new GiveVotes(round.Id, []) { Workshop = view.Workshop.Id }));
        return card;
    }

    private static AdaptiveContainer Head(BallotView view)
    {
        var kicker = VoteTexts.All.Get("Kicker", view.Language, new Argument("kicker", CardFrame.Kicker(view.Round.Step, view.Language)));
        kicker = CardFrame.Kicker(view.Workshop, kicker, view.Language);
        var question = view.Round.Step == StepId.Emotions ? "Question.Emotions" : "Question.Measures";
        var votes = VoteTexts.All.Line("HowMany", view.Language, new Argument("votes", VoteTexts.Votes(view.Round.Budget, view.Language)));
        return CardFrame.Head(kicker, VoteTexts.All.Line(question, view.Language), votes, Limits.ShortText);
    }

    private static AdaptiveContainer Notice(VoteRound round, BallotState state, Language language)
    {
        var box = new AdaptiveContainer
        {
            Style = state.Refusal is null ? AdaptiveContainerStyle.Good : AdaptiveContainerStyle.Warning,
            Spacing = AdaptiveSpacing.Medium,
        };
        box.Items.Add(CardFrame.Small(CardText.Rich(state.Refusal is null
            ? Saved(round, state.Labels.Count, language)
            : CardTexts.All.Line("NotSaved", language, Tone.Strong))));
        if (state.Refusal is { } refusal)
        {
            box.Items.Add(CardFrame.Small(CardText.Rich(refusal.Tell(language))));
        }

        return box;
    }

    private static AdaptiveChoiceSetInput Choice(BallotView view, int titleLength) => new()
    {
        Id = CommandData.Votes,
        Label = VoteTexts.All.Get("OwnVotes", view.Language),
        Placeholder = VoteTexts.All.Get("Pick", view.Language, Argument.Count("count", view.Round.Budget)),
        IsMultiSelect = true,
        Style = view.Candidates.Count <= MostListed ? AdaptiveChoiceInputStyle.Expanded : AdaptiveChoiceInputStyle.Compact,
        Wrap = true,
        Value = Picked(view),
        Choices = [.. view.Candidates.Select(candidate => new AdaptiveChoice
        {
            Title = CardText.Safe($"{candidate.Label}  {PlainText.Shorten(candidate.Title(view.Language), titleLength)}"),
            Value = candidate.Label,
        })],
    };

    private static string? Picked(BallotView view)
    {
        var picked = (view.State?.Labels ?? []).Select(Label.Read).ToHashSet();
        var labels = view.Candidates.Select(candidate => candidate.Label).Where(picked.Contains);
        return string.Join(',', labels) is { Length: > 0 } value ? value : null;
    }

    /// <summary>"Or type: @JourneyBot vote K7MQ 3F2A", for who cannot or would not press.</summary>
    private static Line Typed(BallotView view)
    {
        var labels = string.Join(' ', view.Candidates.Take(Math.Min(2, view.Round.Budget)).Select(candidate => candidate.Label));
        return VoteTexts.All.Line(
            "Typed",
            view.Language,
            Tone.Subtle,
            Argument.User("bot", view.Mention is { } bot ? $"{PlainText.Shorten(bot, 60)} " : string.Empty),
            new Argument("labels", labels)).As(Weight.Note);
    }
}
