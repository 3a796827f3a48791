using AdaptiveCards;
using JourneyBot.Commands;
using JourneyBot.Links;
using JourneyBot.Workshops;
using JourneyBot.Workshops.Facilitation;

namespace JourneyBot.Cards;

/// <summary>Draws the whole map as it is now, with what readers said of it and a link to its page.</summary>
internal sealed class FinalDrawing(Journeys journeys, React react, MapLinks links, CardActions actions)
{
    public async Task<AdaptiveCard> DrawAsync(Workshop workshop, Language language, CancellationToken cancellationToken)
    {
        var view = new FinalView(workshop, await journeys.NowAsync(workshop, cancellationToken), language)
        {
            Voices = await react.ReadAsync(workshop, cancellationToken),
            Link = links.CanBeMade && !workshop.IsPreparation ? await links.MakeAsync(workshop, null, cancellationToken) : null,
        };
        return FinalCard.Draw(view, actions);
    }
}
