using Newtonsoft.Json;

namespace AdaptiveCards;

[JsonConverter(typeof(CamelCaseEnumConverter))]
public enum AdaptiveHorizontalAlignment
{
    Left,
    Center,
    Right,
    Stretch,
}
