using Newtonsoft.Json;

namespace AdaptiveCards;

[JsonConverter(typeof(TolerantEnumConverter<AdaptiveFontType>))]
public enum AdaptiveFontType
{
    Default,
    Monospace,
}
