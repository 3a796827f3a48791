using System.Globalization;
using AdaptiveCards;
using JourneyBot.Cards;
using JourneyBot.Commands;
using JourneyBot.Workshops;
using JourneyBot.Workshops.Steps;

namespace JourneyBot.Leading;

/// <summary>"Time for this step is up": said once, with what can be done about it. It blocks nothing.</summary>
internal static class TimeUpCard
{
    public static AdaptiveCard Draw(Workshop workshop, StepId step, CardActions actions)
    {
        var language = workshop.Language;
        var card = CardFrame.New(language);
        card.Body.Add(CardText.Heading(LeadingTexts.All.Get("TimeIsUp", language, StepTexts.Argument(step, language))));
        card.Body.Add(CardFrame.Small(CardText.Ours(LeadingTexts.All.Get("TimeIsUpHow", language))));
        if (TimeWords.Plan(workshop, language) is { } plan)
        {
            card.Body.Add(CardFrame.Small(CardText.Rich(plan)));
        }

        if (workshop.IsEnded || workshop.Step != step)
        {
            return card;
        }

        card.Actions.Add(MoveOn.Button(workshop, step, actions));
        var extend = new ExtendTime(LeadingWords.Extension, string.Create(CultureInfo.InvariantCulture, $"up-{workshop.Version}")) { Workshop = workshop.Id };
        card.Actions.Add(actions.Plain(LeadingTexts.All.Get("Extend", language), extend));
        return card;
    }
}
