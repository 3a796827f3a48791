using System;

namespace AdaptiveCards;

/// <summary>A height is "auto", "stretch", or pixels; what is none of them is as high as its content.</summary>
internal sealed class HeightConverter() : SizeConverter<AdaptiveHeight>(AdaptiveHeight.Auto)
{
    protected override string Write(AdaptiveHeight height) => height.HeightType switch
    {
        AdaptiveHeightType.Pixel => Pixels.Of(height.Unit),
        AdaptiveHeightType.Stretch => "stretch",
        _ => "auto",
    };

    protected override bool TryRead(string text, out AdaptiveHeight height)
    {
        height = Pixels.TryRead(text, out var pixels) && pixels > 0 ? new AdaptiveHeight(pixels)
            : text.Equals("stretch", StringComparison.OrdinalIgnoreCase) ? new AdaptiveHeight(AdaptiveHeightType.Stretch)
            : text.Equals("auto", StringComparison.OrdinalIgnoreCase) ? new AdaptiveHeight(AdaptiveHeightType.Auto)
            : null;
        return height is not null;
    }
}
