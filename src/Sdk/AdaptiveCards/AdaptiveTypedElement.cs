using System;
using System.Collections.Generic;
using Newtonsoft.Json;
using Newtonsoft.Json.Serialization;

namespace AdaptiveCards;

/// <summary>Anything in a card that names its type. A type of one's own derives from <see cref="AdaptiveElement"/> and overrides <see cref="Type"/>.</summary>
[JsonObject(NamingStrategyType = typeof(CamelCaseNamingStrategy))]
[JsonConverter(typeof(ElementConverter))]
public abstract class AdaptiveTypedElement
{
    [JsonProperty(Order = 1, DefaultValueHandling = DefaultValueHandling.IgnoreAndPopulate)]
    public IDictionary<string, string> Requires;

    [JsonProperty(Order = -10, Required = Required.Always, DefaultValueHandling = DefaultValueHandling.Include)]
    public abstract string Type { get; set; }

    /// <summary>Properties that the type does not know, written as they are and kept when a card is read.</summary>
    [JsonExtensionData]
    public SerializableDictionary<string, object> AdditionalProperties { get; set; } = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>What a host shows that does not know the type.</summary>
    [JsonConverter(typeof(FallbackConverter))]
    [JsonProperty(DefaultValueHandling = DefaultValueHandling.IgnoreAndPopulate)]
    public AdaptiveFallbackElement Fallback { get; set; }

    [JsonProperty(Order = -9, DefaultValueHandling = DefaultValueHandling.IgnoreAndPopulate)]
    public string Id { get; set; }

    public bool ShouldSerializeAdditionalProperties() => AdditionalProperties.Count > 0;

    /// <summary>Whether a host with these features may show the element.</summary>
    public bool MeetsRequirements(AdaptiveFeatureRegistration featureRegistration)
    {
        if (Requires is null)
        {
            return true;
        }

        foreach (var (feature, version) in Requires)
        {
            var provided = featureRegistration.Get(feature);
            if (provided.Length == 0 || (version != "*" && new AdaptiveSchemaVersion(provided) < version))
            {
                return false;
            }
        }

        return true;
    }
}
