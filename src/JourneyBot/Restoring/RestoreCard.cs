using AdaptiveCards;
using JourneyBot.Cards;
using JourneyBot.Workshops;
using JourneyBot.Workshops.Words;

namespace JourneyBot.Restoring;

/// <summary>The link to hand in a file, what comes of it, and until when.</summary>
internal static class RestoreCard
{
    /// <param name="offset">Of the clock of who asked.</param>
    public static AdaptiveCard Draw(RestoreLink link, Language language, TimeSpan offset)
    {
        var card = CardFrame.New(language);
        card.Body.Add(CardText.Heading(RestoringTexts.All.Get("Title", language)));
        card.Body.Add(CardText.Rich(RestoringTexts.All.Line("WhatItTakes", language)));
        card.Body.Add(CardFrame.Small(CardText.Rich(RestoringTexts.All.Line("Once", language, Tone.Subtle, RestoringTexts.Clock(link.Expires.ToOffset(offset))))));
        card.Actions.Add(new AdaptiveOpenUrlAction { Title = RestoringTexts.All.Get("Open", language), Url = link.Address });
        return card;
    }
}
