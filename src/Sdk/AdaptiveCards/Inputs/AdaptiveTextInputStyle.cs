using Newtonsoft.Json;

namespace AdaptiveCards;

[JsonConverter(typeof(CamelCaseEnumConverter))]
public enum AdaptiveTextInputStyle
{
    Text,
    Tel,
    Url,
    Email,
    Password,
}
