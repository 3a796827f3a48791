using System;
using Newtonsoft.Json;

namespace AdaptiveCards;

/// <summary>How high an element is: as its content, as far as there is room, or a number of pixels.</summary>
public class AdaptiveHeight : IEquatable<AdaptiveHeight>
{
    public AdaptiveHeight()
    {
    }

    public AdaptiveHeight(uint px)
    {
        HeightType = AdaptiveHeightType.Pixel;
        Unit = px;
    }

    public AdaptiveHeight(AdaptiveHeightType heightType) => HeightType = heightType;

    public static AdaptiveHeight Auto { get; } = new(AdaptiveHeightType.Auto);

    public static AdaptiveHeight Stretch { get; } = new(AdaptiveHeightType.Stretch);

    [JsonProperty("heightType")]
    public AdaptiveHeightType HeightType { get; set; }

    [JsonProperty("unit")]
    public uint? Unit { get; set; }

    public static bool operator ==(AdaptiveHeight ah1, AdaptiveHeight ah2) => Equals(ah1, ah2);

    public static bool operator !=(AdaptiveHeight ah1, AdaptiveHeight ah2) => !Equals(ah1, ah2);

    public bool IsPixel() => HeightType == AdaptiveHeightType.Pixel;

    public bool ShouldSerializeAdaptiveHeight() =>
        HeightType == AdaptiveHeightType.Stretch || (IsPixel() && Unit > 0);

    public bool Equals(AdaptiveHeight other) =>
        HeightType == other?.HeightType && (!IsPixel() || Unit == other.Unit);

    public override bool Equals(object obj) => Equals(obj as AdaptiveHeight);

    public override int GetHashCode() => HashCode.Combine(HeightType, IsPixel() ? Unit : null);
}
