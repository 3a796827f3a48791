using Newtonsoft.Json;

namespace AdaptiveCards;

[JsonConverter(typeof(CamelCaseEnumConverter))]
public enum AdaptiveChoiceInputStyle
{
    Compact,
    Expanded,
    Filtered,
}
