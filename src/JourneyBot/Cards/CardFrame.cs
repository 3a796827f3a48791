using AdaptiveCards;
using JourneyBot.Workshops;
using JourneyBot.Workshops.Steps;
using JourneyBot.Workshops.Steps.Persona;
using JourneyBot.Workshops.Words;

namespace JourneyBot.Cards;

/// <summary>What every card has: version, language, a head that reads the same everywhere.</summary>
internal static class CardFrame
{
    private static readonly AdaptiveSchemaVersion Version = new(1, 5);

    public static AdaptiveCard New(Language language) => new(Version) { Lang = language.Tag() };

    /// <summary>A card on a workshop's journey, with its head. <paramref name="kicker"/> is ours.</summary>
    public static AdaptiveCard OfWorkshop(Workshop workshop, string kicker, Journey journey, Language language, int textLength)
    {
        var card = New(language);
        card.Body.Add(Head(Kicker(workshop, kicker, language), Scope(journey, language), Persona(journey, language), textLength));
        return card;
    }

    /// <summary>A grey head from edge to edge. <paramref name="kicker"/> is ours.</summary>
    public static AdaptiveContainer Head(string kicker, Line title, Line? subtitle, int textLength)
    {
        var head = new AdaptiveContainer { Style = AdaptiveContainerStyle.Emphasis, Bleed = true };
        var top = CardText.Heading(kicker, AdaptiveTextSize.Small);
        top.Color = AdaptiveTextColor.Accent;
        head.Items.Add(top);
        head.Items.Add(Small(CardText.Rich(title.As(Weight.Lead), textLength)));
        if (subtitle is not null)
        {
            head.Items.Add(Small(CardText.Rich(subtitle, textLength)));
        }

        return head;
    }

    /// <summary>"Step 3/7 ・ Actions".</summary>
    public static string Kicker(StepId step, Language language) => CardTexts.All.Get(
        "Kicker", language, Argument.Count("number", step.Number()), Argument.Count("of", StepIds.All.Count), StepTexts.Argument(step, language));

    /// <summary>"Map 2/3 ・ Step 3/7 ・ Actions", where somebody asks how far the team is.</summary>
    public static string WithStage(StepId step, Language language) => $"{StepTexts.Stage(step, language)} ・ {Kicker(step, language)}";

    /// <summary>The same on a workshop's card, which says so where no names are kept.</summary>
    public static string Kicker(Workshop workshop, StepId step, Language language) => Kicker(workshop, Kicker(step, language), language);

    public static string Kicker(Workshop workshop, string kicker, Language language) =>
        workshop.IsAnonymous ? CardTexts.All.Get("Anonymous", language, new Argument("kicker", kicker)) : kicker;

    /// <summary>From where to where (A002); shown on every card as soon as it is known.</summary>
    public static Line Scope(Journey journey, Language language)
    {
        var theme = journey.Theme;
        return theme.Start.Value is null && theme.Goal.Value is null
            ? theme.Product.Value is { } product ? Line.Of(new Run(product, IsUserText: true)) : CardTexts.All.Line("NoScope", language)
            : Line.Of(
                new Run(theme.Start.Value ?? "?", IsUserText: true),
                new Run(" → "),
                new Run(theme.Goal.Value ?? "?", IsUserText: true));
    }

    /// <summary>What it is about, and from where to where: for somebody who was not there.</summary>
    public static Line Theme(Journey journey, Language language)
    {
        var scope = Scope(journey, language);
        return journey.Theme is { Product.Value: { } product } theme && (theme.Start.Value ?? theme.Goal.Value) is not null
            ? new Line([new Run(product, IsUserText: true), new Run(CardTexts.All.Get("Colon", language)), .. scope.Runs])
            : scope;
    }

    /// <summary>The persona in one line; null before there is a name.</summary>
    public static Line? Persona(Journey journey, Language language) => PersonaLine.Of(journey.Persona, language, Tone.Subtle) is { } persona
        ? new Line([.. CardTexts.All.Line("Persona", language, Tone.Subtle).Runs, .. persona.Runs])
        : null;

    public static T Small<T>(T element)
        where T : AdaptiveElement
    {
        element.Spacing = AdaptiveSpacing.Small;
        return element;
    }
}
