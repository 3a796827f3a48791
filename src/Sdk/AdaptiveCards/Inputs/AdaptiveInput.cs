using Newtonsoft.Json;

namespace AdaptiveCards;

/// <summary>An element that takes an answer. Its id names the answer and must be set.</summary>
public abstract class AdaptiveInput : AdaptiveElement
{
    [JsonProperty(DefaultValueHandling = DefaultValueHandling.IgnoreAndPopulate)]
    public bool IsRequired { get; set; }

    [JsonProperty(NullValueHandling = NullValueHandling.Ignore)]
    public string Label { get; set; }

    [JsonProperty(NullValueHandling = NullValueHandling.Ignore)]
    public string ErrorMessage { get; set; }

    /// <summary>The answer as text, for a host that takes none.</summary>
    public abstract string GetNonInteractiveValue();
}
