using Newtonsoft.Json;

namespace AdaptiveCards;

[JsonConverter(typeof(TolerantEnumConverter<AdaptiveHorizontalContentAlignment>))]
public enum AdaptiveHorizontalContentAlignment
{
    Left,
    Center,
    Right,
}
