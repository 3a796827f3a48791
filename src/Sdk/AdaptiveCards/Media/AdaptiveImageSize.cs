using Newtonsoft.Json;

namespace AdaptiveCards;

[JsonConverter(typeof(TolerantEnumConverter<AdaptiveImageSize>))]
public enum AdaptiveImageSize
{
    Auto,
    Stretch,
    Small,
    Medium,
    Large,
}
