using AdaptiveCards;
using JourneyBot.Cards;
using JourneyBot.Commands;

namespace JourneyBot.Grouping;

/// <summary>Posts cards for all that anybody may ask for: one of a kind a minute.</summary>
internal sealed class GroupingCards(DraftMint mint, CardActions actions, Pacing pacing)
{
    public string Draft() => mint();

    public Reply Post(Scene scene, string kind, Func<CardActions, AdaptiveCard> draw) =>
        !scene.IsRemote && pacing.IsTooSoon((scene.Workshop.Id, kind), scene.Turn.Delivery)
            ? Reply.Of(new ProposalsAreRightThere(), scene.Language)
            : new Reply.Posted(draw(actions), ChatTexts.All.Get("Done", scene.Language));
}
