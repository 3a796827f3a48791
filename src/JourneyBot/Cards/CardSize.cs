using System.Globalization;
using System.Text;
using AdaptiveCards;
using Newtonsoft.Json;

namespace JourneyBot.Cards;

/// <summary>Counts what a card takes as serialized for sending. Nothing of it is kept: most drawings are measured once and fit.</summary>
internal sealed class CardSize() : TextWriter(CultureInfo.InvariantCulture)
{
    private static readonly JsonSerializer Serializer = JsonSerializer.Create();

    public int Utf8Bytes { get; private set; }

    public int Utf16Units { get; private set; }

    public override Encoding Encoding => Encoding.UTF8;

    public static CardSize Of(AdaptiveCard card)
    {
        var size = new CardSize();
        Serializer.Serialize(size, card);
        return size;
    }

    public override void Write(char value) => Count([value]);

    public override void Write(char[] buffer, int index, int count) => Count(buffer.AsSpan(index, count));

    public override void Write(string? value) => Count(value);

    private void Count(ReadOnlySpan<char> text)
    {
        Utf16Units += text.Length;
        foreach (var unit in text)
        {
            // Four bytes for a pair, and its halves may come one by one.
            Utf8Bytes += unit < 0x80 ? 1 : unit < 0x800 || char.IsSurrogate(unit) ? 2 : 3;
        }
    }
}
