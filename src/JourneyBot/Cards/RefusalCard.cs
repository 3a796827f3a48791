using AdaptiveCards;
using JourneyBot.Commands;
using JourneyBot.Telemetry;
using JourneyBot.Workshops;
using JourneyBot.Workshops.Words;

namespace JourneyBot.Cards;

/// <summary>Nothing was saved: that first, then why and where we are, the text kept, and one way on.</summary>
internal static class RefusalCard
{
    private static readonly int[] Lengths = [5_000, 2_000, 500, 100];

    public static AdaptiveCard Draw(Refusal refusal, IEnumerable<string> typed, Scene scene, CardActions actions)
    {
        var kept = string.Join('\n', typed.Where(text => !string.IsNullOrWhiteSpace(text)));
        return CardBudget.Fit(Lengths, length => Draw(refusal, kept, scene, actions, length));
    }

    private static AdaptiveCard Draw(Refusal refusal, string kept, Scene scene, CardActions actions, int length)
    {
        var language = scene.Language;
        var card = CardFrame.New(language);
        card.Body.Add(CardText.Heading(CardTexts.All.Get("NotSaved", language)));
        card.Body.Add(CardFrame.Small(CardText.Rich(refusal.Tell(language))));
        if (kept.Length > 0)
        {
            var box = new AdaptiveContainer { Style = AdaptiveContainerStyle.Emphasis };
            var label = CardText.Ours(CardTexts.All.Get("YourText", language));
            label.IsSubtle = true;
            box.Items.Add(label);
            box.Items.Add(CardFrame.Small(CardText.Rich(Line.Of(new Run(kept, IsUserText: true)), length)));
            card.Body.Add(box);
        }

        if (!scene.Workshop.IsEnded)
        {
            card.Actions.Add(actions.Main(
                CardTexts.All.Get("PostForm", language), new PostForm { Workshop = scene.Workshop.Id }, withInputs: false));
        }

        return card;
    }
}
