using Newtonsoft.Json;

namespace AdaptiveCards;

/// <summary>What stands in for an element: another one, or nothing at all.</summary>
public class AdaptiveFallbackElement
{
    public static readonly string drop = "drop";

    public AdaptiveFallbackElement(AdaptiveFallbackType fallbackType) => Type = fallbackType;

    public AdaptiveFallbackElement(AdaptiveTypedElement fallbackContent)
    {
        Type = AdaptiveFallbackType.Content;
        Content = fallbackContent;
    }

    public AdaptiveFallbackElement()
    {
    }

    public enum AdaptiveFallbackType
    {
        None,
        Drop,
        Content,
    }

    [JsonIgnore]
    public AdaptiveFallbackType Type { get; set; }

    [JsonIgnore]
    public AdaptiveTypedElement Content { get; set; }
}
