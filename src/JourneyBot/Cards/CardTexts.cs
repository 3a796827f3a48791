using JourneyBot.Workshops.Words;

namespace JourneyBot.Cards;

/// <summary>Words of cards that belong to no step: buttons, heads, footers.</summary>
internal static class CardTexts
{
    public static Texts All { get; } = Texts.Beside(typeof(CardTexts), "CardTexts");
}
