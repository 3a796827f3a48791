using AdaptiveCards;
using JourneyBot.Cards;
using JourneyBot.Links;
using JourneyBot.Workshops;
using JourneyBot.Workshops.Words;

namespace JourneyBot.Maps;

/// <summary>All that the card with the link is drawn from.</summary>
/// <param name="Offset">Of the clock of who asked: the day is shown by it.</param>
internal sealed record MapCardView(Workshop Workshop, Journey Journey, MapLink Link, Language Language, TimeSpan Offset);

/// <summary>The link to the map page, for whom it is and until when; and how to make it void.</summary>
internal static class MapCard
{
    public static AdaptiveCard Draw(MapCardView view, CardActions actions)
    {
        var language = view.Language;
        var kicker = CardFrame.Kicker(view.Workshop, MapTexts.All.Get("Kicker", language), language);
        return CardBudget.Fit(level =>
        {
            var card = CardFrame.New(language);
            card.Body.Add(CardFrame.Head(kicker, CardFrame.Theme(view.Journey, language), CardFrame.Persona(view.Journey, language), level.TextLength));
            card.Body.Add(CardText.Rich(MapTexts.All.Line("WhoCanRead", language, MapTexts.Day(view.Link.Expires.ToOffset(view.Offset), language))));
            card.Body.Add(CardFrame.Small(CardText.Rich(MapTexts.All.Line("HowToRevoke", language, Tone.Subtle))));
            card.Actions.Add(Open(view.Link, language));
            card.Actions.Add(actions.Rare(MapTexts.All.Get("Revoke", language), new RevokeMapLinks { Workshop = view.Workshop.Id }));
            return card;
        });
    }

    /// <summary>The button that opens the page in a browser.</summary>
    public static AdaptiveAction Open(MapLink link, Language language) =>
        new AdaptiveOpenUrlAction { Title = MapTexts.All.Get("Open", language), Url = link.Address };
}
