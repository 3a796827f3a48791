using AdaptiveCards;
using JourneyBot.Cards;
using JourneyBot.Maps;
using JourneyBot.Workshops;
using JourneyBot.Workshops.Steps;
using JourneyBot.Workshops.Words;

namespace JourneyBot.Files;

/// <summary>The links to the files, a button each; for whom they are and until when.</summary>
internal static class FileCard
{
    public static AdaptiveCard Draw(MapCardView view)
    {
        var language = view.Language;
        var kicker = CardFrame.Kicker(view.Workshop, FileTexts.All.Get("Kicker", language), language);
        return CardBudget.Fit(level =>
        {
            var card = CardFrame.New(language);
            card.Body.Add(CardFrame.Head(kicker, CardFrame.Theme(view.Journey, language), CardFrame.Persona(view.Journey, language), level.TextLength));
            card.Body.AddRange(Lines(view).Select(CardText.Rich));
            card.Body.Add(CardFrame.Small(CardText.Rich(FileTexts.All.Line("HowToRevoke", language, Tone.Subtle))));
            card.Actions.AddRange(WorkshopFile.All.Select(file => Load(view, file)));
            return card;
        });
    }

    private static IEnumerable<Line> Lines(MapCardView view)
    {
        yield return FileTexts.All.Line("WhatIsIn", view.Language, MapTexts.Day(view.Link.Expires.ToOffset(view.Offset), view.Language));
        if (view.Workshop.Withheld is not null)
        {
            yield return FileTexts.All.Line("Withheld", view.Language, StepTexts.Counted("entries", view.Journey.Withheld, view.Language));
        }
    }

    private static AdaptiveAction Load(MapCardView view, WorkshopFile file) =>
        new AdaptiveOpenUrlAction { Title = FileTexts.All.Get($"File.{file.Name}", view.Language), Url = view.Link.File(file.Name) };
}
