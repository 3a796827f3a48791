using AdaptiveCards;
using JourneyBot.Cards;
using JourneyBot.Privacy;
using JourneyBot.Workshops;
using JourneyBot.Workshops.Erasing;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace JourneyBot.Teams;

/// <summary>Puts a sentence in the place of a card that was posted. Deleting would leave people wondering, and Teams shows a trace of it anyway.</summary>
internal sealed class PostedCards(Delivering delivering, BotPresence presence) : IPostedCards
{
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(5);
    private static readonly WorkshopId Gone = new("erased");

    public async Task<bool> EraseAsync(PostedTrail trail, string message, CancellationToken cancellationToken)
    {
        if (await presence.IsOutAsync(trail.Reference, cancellationToken))
        {
            // Until it is added again, or its time is over.
            return false;
        }

        var activity = (Activity)MessageFactory.Attachment(Answering.Attach(Card(trail.Language)));
        activity.Id = message;
        var failure = await delivering.TryAsync(
            Gone, trail.Reference, (turn, cancellation) => turn.UpdateActivityAsync(activity, cancellation), Longest, cancellationToken);
        return failure is null or { Kind: FailureKind.Refused };
    }

    private static AdaptiveCard Card(Language language)
    {
        var card = CardFrame.New(language);
        card.Body.Add(CardText.Ours(PrivacyTexts.All.Get("CardErased", language)));
        return card;
    }
}
