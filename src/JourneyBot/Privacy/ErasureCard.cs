using AdaptiveCards;
using JourneyBot.Cards;
using JourneyBot.Workshops;
using JourneyBot.Workshops.Erasing;
using JourneyBot.Workshops.Words;

namespace JourneyBot.Privacy;

/// <summary>What goes and what stays, and the button that does it. Names nobody and quotes nothing: others may read it.</summary>
internal static class ErasureCard
{
    /// <param name="counts">Null: others read along, and how much somebody wrote without a name is nobody else's business.</param>
    public static AdaptiveCard OfMe(PersonCounts? counts, string asker, Language language, CardActions actions)
    {
        var texts = PrivacyTexts.All;
        var goes = counts is null
            ? texts.Get("MeGoes", language)
            : texts.Get("MeGoesCounted", language, Argument.Count("rows", counts.Rows), Argument.Count("workshops", counts.Workshops));
        return Draw(["AskMe", "MeStays", "MeTyped"], goes, texts.Get("EraseMeNow", language), new EraseMe(asker), language, actions);
    }

    public static AdaptiveCard OfWorkshop(Workshop workshop, WorkshopCounts counts, Language language, CardActions actions)
    {
        var goes = PrivacyTexts.All.Get(
            "WorkshopGoes", language, Argument.Count("entries", counts.Entries), Argument.Count("people", counts.People), Argument.Count("followers", counts.Followers));
        return Draw(
            ["AskWorkshop", "WorkshopStays", "WorkshopTyped"], goes, PrivacyTexts.All.Get("EraseNow", language), new Erase { Workshop = workshop.Id }, language, actions);
    }

    private static AdaptiveCard Draw(
        string[] keys, string goes, string button, Commands.Command command, Language language, CardActions actions)
    {
        var card = CardFrame.New(language);
        card.Body.Add(CardText.Heading(PrivacyTexts.All.Get(keys[0], language)));
        card.Body.Add(CardFrame.Small(PrivacyCard.Row(goes)));
        card.Body.Add(CardFrame.Small(PrivacyCard.Row(PrivacyTexts.All.Get(keys[1], language))));
        card.Body.Add(CardFrame.Small(CardText.Ours(PrivacyTexts.All.Get(keys[2], language))));
        card.Actions.Add(actions.Plain(button, command));
        return card;
    }
}
