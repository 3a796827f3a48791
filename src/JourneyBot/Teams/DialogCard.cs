using AdaptiveCards;

namespace JourneyBot.Teams;

/// <summary>A card in a dialog: what is pressed there comes back as the dialog's answer, which only Action.Submit gives.</summary>
internal static class DialogCard
{
    public static AdaptiveCard Of(AdaptiveCard card)
    {
        for (var i = 0; i < card.Actions.Count; i++)
        {
            if (card.Actions[i] is AdaptiveExecuteAction { Fallback.Content: AdaptiveSubmitAction submit })
            {
                card.Actions[i] = submit;
            }
        }

        return card;
    }
}
