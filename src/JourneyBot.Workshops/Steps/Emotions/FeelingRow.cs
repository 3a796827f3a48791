using JourneyBot.Workshops.Steps.Touchpoints;
using JourneyBot.Workshops.Summaries;
using JourneyBot.Workshops.Votes;
using JourneyBot.Workshops.Words;

namespace JourneyBot.Workshops.Steps.Emotions;

/// <summary>A scored contact as a row: label, sign and mean, what it is about, and where the team disagrees.</summary>
internal static class FeelingRow
{
    private const int Disagreement = 3;

    public static Line Of(ContactFeeling feeling, Language language, bool isChosen)
    {
        var runs = new List<Run> { new(feeling.Contact.Label, Tone.Label) };
        if (feeling.Count > 0)
        {
            runs.Add(new Run(
                $"{JourneyCurve.Sign(feeling.Mean)} {JourneyCurve.Number(feeling.Mean, language)}  ", JourneyCurve.IsBad(feeling.Mean) ? Tone.Bad : Tone.Strong));
        }

        var factor = feeling.NegativeFactors is [var first, ..] ? EmotionsForm.Texts.Get("Row.Factor", language) + first.Text : string.Empty;
        runs.Add(Rows.Said(ContactRow.Title(feeling.Contact, language) + factor));
        if (isChosen)
        {
            runs.Add(ChosenSection.Mark);
        }

        if (feeling.Spread >= Disagreement)
        {
            runs.Add(new Run(EmotionsForm.Texts.Get("Row.Split", language), Tone.Subtle));
        }

        return new Line(runs);
    }
}
