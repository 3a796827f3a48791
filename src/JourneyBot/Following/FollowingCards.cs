using AdaptiveCards;
using JourneyBot.Cards;
using JourneyBot.Commands;
using JourneyBot.Workshops;
using JourneyBot.Workshops.Words;

namespace JourneyBot.Following;

/// <summary>What a follower gets in private: at first what they will get, with the button to stop; at the end the whole map.</summary>
internal sealed class FollowingCards(Journeys journeys, FollowLinks links, FinalDrawing final, CardActions actions)
{
    public async Task<AdaptiveCard> WelcomeAsync(Workshop workshop, Language language, CancellationToken cancellationToken)
    {
        var journey = await journeys.LastAsync(workshop, cancellationToken);
        var stop = new StopFollowing(await links.MakeStopAsync(workshop, cancellationToken));
        return Welcome(new FollowView(workshop, journey, language), stop, actions);
    }

    /// <summary>Nothing on it belongs to the conversation of the workshop, whose buttons are refused elsewhere.</summary>
    public Task<AdaptiveCard> ResultAsync(Workshop workshop, Language language, CancellationToken cancellationToken) =>
        final.DrawElsewhereAsync(workshop, language, cancellationToken);

    public static AdaptiveCard Welcome(FollowView view, StopFollowing stop, CardActions actions) => CardBudget.Fit(level =>
    {
        var (workshop, journey, language) = (view.Workshop, view.Journey, view.Language);
        var card = CardFrame.New(language);
        var kicker = CardFrame.Kicker(workshop, FollowingTexts.All.Get("Kicker", language), language);
        card.Body.Add(CardFrame.Head(kicker, CardFrame.Theme(journey, language), CardFrame.Persona(journey, language), level.TextLength));
        card.Body.Add(CardText.Ours(FollowingTexts.All.Get(workshop.IsEnded ? "WelcomeEnded" : "Welcome", language)));
        card.Actions.Add(actions.Plain(FollowingTexts.All.Get("Stop", language), stop));
        return card;
    });

    /// <summary>For a summary: whoever reads it may ask to be told.</summary>
    public static AdaptiveAction Button(string link, Language language, CardActions actions) =>
        actions.Plain(FollowingTexts.All.Get("Follow", language), new Follow(link));
}

/// <summary>All that the first card to a follower is drawn from.</summary>
internal sealed record FollowView(Workshop Workshop, Journey Journey, Language Language);
