using Newtonsoft.Json;

namespace AdaptiveCards;

[JsonConverter(typeof(TolerantEnumConverter<AdaptiveHeightType>))]
public enum AdaptiveHeightType
{
    Auto,
    Stretch,
    Pixel,
}
