using Newtonsoft.Json;

namespace AdaptiveCards;

/// <summary>Whether the button stands in the row or in the menu behind it.</summary>
[JsonConverter(typeof(TolerantEnumConverter<AdaptiveActionMode>))]
public enum AdaptiveActionMode
{
    Primary,
    Secondary,
}
