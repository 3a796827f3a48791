using AdaptiveCards;
using JourneyBot.Cards;
using JourneyBot.Commands;
using JourneyBot.Leading;
using JourneyBot.Workshops;
using JourneyBot.Workshops.Facilitation;
using JourneyBot.Workshops.People;
using JourneyBot.Workshops.Steps;

namespace JourneyBot.Boards;

/// <summary>Draws and posts the cards that a transition owes; a posted board is remembered, so that it can be repainted.</summary>
internal sealed class CardPoster(
    IChannel channel, IBoardStore boards, BoardDrawing drawing, OwedCards owed, TimeProvider time) : ICardPoster
{
    public Task<Posted> PostAsync(Workshop workshop, CardKind kind, StepId step, CancellationToken cancellationToken) => kind == CardKind.Board
        ? PostBoardAsync(workshop, step, cancellationToken)
        : PostCardAsync(workshop, kind, step, cancellationToken);

    private async Task<Posted> PostCardAsync(Workshop workshop, CardKind kind, StepId step, CancellationToken cancellationToken) =>
        await channel.PostAsync(workshop, await owed.DrawAsync(workshop, kind, step, cancellationToken), cancellationToken);

    private async Task<Posted> PostBoardAsync(Workshop workshop, StepId step, CancellationToken cancellationToken)
    {
        var drawn = drawing.Draw(await drawing.ReadAsync(workshop, cancellationToken), step);
        var posted = await channel.PostAsync(workshop, drawn.Card, cancellationToken);
        if (posted is { State: DebtState.Sent, Message: { } message })
        {
            var seen = await boards.FindAsync(workshop.Id, step, cancellationToken);
            var board = new PostedBoard(step, message, drawn.Fingerprint, time.GetUtcNow(), null, null);
            await boards.SaveAsync(workshop.Id, seen, board, cancellationToken);
        }

        return posted;
    }
}

/// <summary>Summaries and forms as a transition owes them, from the rows of now.</summary>
internal sealed class OwedCards(Journeys journeys, FormDrawing drawing, BallotDrawing ballots, FinalDrawing final, CardActions actions)
{
    public async Task<AdaptiveCard> DrawAsync(Workshop workshop, CardKind kind, StepId step, CancellationToken cancellationToken) => kind switch
    {
        CardKind.Summary => await final.DrawAsync(workshop, step, cancellationToken),
        CardKind.Ballot => await ballots.OwedAsync(workshop, step, cancellationToken),
        CardKind.VoteResult => Result(workshop, step, await journeys.NowAsync(workshop, cancellationToken)),
        CardKind.FinalSummary => await final.DrawAsync(workshop, workshop.Language, cancellationToken),
        CardKind.TimeUp => TimeUpCard.Draw(workshop, step, actions),
        _ => drawing.Draw(workshop, StepCatalog.Of(step).Forms[0], await journeys.NowAsync(workshop, cancellationToken)),
    };

    private static AdaptiveCard Result(Workshop workshop, StepId step, Journey journey) =>
        VoteResultCard.Draw(workshop, journey.Votes.First(result => result.Round.Step == step), journey);
}
