using AdaptiveCards;
using JourneyBot.Cards;
using JourneyBot.Commands;
using JourneyBot.Telemetry;
using JourneyBot.Workshops;
using JourneyBot.Workshops.Sharing;
using JourneyBot.Workshops.Words;

namespace JourneyBot.Sharing;

/// <summary>All that the card to object is drawn from.</summary>
internal sealed record AnswerView(Workshop Workshop, Journey Journey, Language Language)
{
    /// <summary>As it was typed when it was refused.</summary>
    public string? Typed { get; init; }

    public Refusal? Refusal { get; init; }
}

/// <summary>One box for what somebody sees otherwise, beside agreeing, and the way back to the whole map.</summary>
internal static class AnswerCard
{
    private static readonly int[] Lengths = [6_000, 3_000, 0];

    public static AdaptiveCard Draw(AnswerView view, CardActions actions) => CardBudget.Fit(Lengths, length => Draw(view, actions, length));

    private static AdaptiveCard Draw(AnswerView view, CardActions actions, int length)
    {
        var (workshop, language) = (view.Workshop, view.Language);
        var card = CardFrame.New(language);
        var kicker = CardFrame.Kicker(workshop, SharingTexts.All.Get("AnswerKicker", language), language);
        card.Body.Add(CardFrame.Head(kicker, CardFrame.Theme(view.Journey, language), null, 60));
        var isCut = view.Typed?.Length > length;
        if (view.Refusal is { } refusal)
        {
            card.Body.Add(Refused(refusal, isCut, language));
        }

        card.Body.Add(new AdaptiveTextInput
        {
            Id = SharingData.Comment,
            Label = SharingTexts.All.Get("Comment", language),
            IsMultiline = true,
            Value = view.Typed is { Length: > 0 } typed && !isCut ? CardText.Safe(typed) : null,
        });
        card.Body.Add(CardText.Rich(SharingTexts.All.Line(workshop.HidesAuthors ? "Unnamed" : "Named", language, Tone.Subtle).As(Weight.Note)));
        card.Actions.Add(actions.Main(SharingTexts.All.Get("Send", language), new GiveAnswer(Stance.Otherwise, null) { Workshop = workshop.Id }));
        card.Actions.Add(actions.Plain(SharingTexts.All.Get("Agree", language), SharingButtons.Agree(workshop)));
        card.Actions.Add(actions.Plain(SharingTexts.All.Get("Map", language), new ShowSummary { Workshop = workshop.Id }));
        return card;
    }

    private static AdaptiveContainer Refused(Refusal refusal, bool isCut, Language language)
    {
        var box = new AdaptiveContainer { Style = AdaptiveContainerStyle.Warning, Spacing = AdaptiveSpacing.Medium };
        box.Items.Add(CardText.Rich(CardTexts.All.Line("NotSaved", language, Tone.Strong)));
        box.Items.Add(CardFrame.Small(CardText.Rich(refusal.Tell(language))));
        if (isCut)
        {
            box.Items.Add(CardFrame.Small(CardText.Ours(CardTexts.All.Get("TextIsCut", language))));
        }

        return box;
    }
}
