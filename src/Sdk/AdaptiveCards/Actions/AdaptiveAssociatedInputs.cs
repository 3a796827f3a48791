using Newtonsoft.Json;

namespace AdaptiveCards;

/// <summary>Whether the inputs of the card are checked and sent with the action.</summary>
[JsonConverter(typeof(TolerantEnumConverter<AdaptiveAssociatedInputs>))]
public enum AdaptiveAssociatedInputs
{
    Auto,
    None,
}
