namespace AdaptiveCards;

/// <summary>A number of pixels that is written with its unit.</summary>
internal sealed class PixelsConverter() : SizeConverter<uint>(otherwise: 0)
{
    protected override string Write(uint pixels) => Pixels.Of(pixels);

    protected override bool TryRead(string text, out uint pixels) => Pixels.TryRead(text, out pixels);
}
