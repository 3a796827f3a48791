using AdaptiveCards;
using JourneyBot.Commands;
using JourneyBot.Workshops;

namespace JourneyBot.Cards;

/// <summary>The first thing after installation: what this is in two sentences, and the first button.</summary>
internal static class WelcomeCard
{
    public static AdaptiveCard Draw(Language language, CardActions actions)
    {
        var card = CardFrame.New(language);
        card.Body.Add(CardText.Heading(CardTexts.All.Get("Welcome.Title", language), AdaptiveTextSize.Large));
        card.Body.Add(CardFrame.Small(CardText.Ours(CardTexts.All.Get("Welcome.What", language))));
        card.Body.Add(CardFrame.Small(CardText.Ours(CardTexts.All.Get("Welcome.How", language))));
        var privacy = CardText.Ours(CardTexts.All.Get("Welcome.Stored", language));
        privacy.IsSubtle = true;
        privacy.Size = AdaptiveTextSize.Small;
        card.Body.Add(privacy);
        card.Actions.Add(actions.Main(CardTexts.All.Get("Welcome.Start", language), new Start(language), withInputs: false));
        card.Actions.Add(actions.Plain(CardTexts.All.Get("Welcome.Example", language), new ShowExample()));
        card.Actions.Add(actions.Plain(CardTexts.All.Get("Welcome.Help", language), new ShowHelp()));
        return card;
    }
}
