using AdaptiveCards;

namespace JourneyBot.Cards;

/// <summary>How much may be shown: user text up to <paramref name="TextLength"/> characters, <paramref name="Rows"/> rows a section.</summary>
internal readonly record struct Level(int TextLength, int Rows);

/// <summary>
/// The size of a card: 20 KB of UTF-8 and 13,000 UTF-16 units as serialized for sending, whatever the content (documented limits
/// of the platform vary between 28 and 100 KB). Content gives way in this order: long texts are shortened, then there are fewer
/// rows, then counts alone.
/// </summary>
internal static class CardBudget
{
    public const int Utf8Bytes = 20_000;
    public const int Utf16Units = 13_000;

    private static readonly Level[] Levels = [new(200, 20), new(60, 20), new(60, 12), new(60, 6), new(40, 3), new(30, 1), new(30, 0)];

    public static AdaptiveCard Fit(Func<Level, AdaptiveCard> draw) => Fit(Levels, draw);

    /// <summary>The first drawing that fits. The last level must fit by construction.</summary>
    public static AdaptiveCard Fit<T>(IReadOnlyList<T> levels, Func<T, AdaptiveCard> draw)
    {
        foreach (var level in levels)
        {
            var card = draw(level);
            if (Fits(card))
            {
                return card;
            }
        }

        throw new InvalidOperationException("A card is over its budget at the smallest level.");
    }

    private static bool Fits(AdaptiveCard card)
    {
        var size = CardSize.Of(card);
        return size.Utf16Units <= Utf16Units && size.Utf8Bytes <= Utf8Bytes;
    }
}
