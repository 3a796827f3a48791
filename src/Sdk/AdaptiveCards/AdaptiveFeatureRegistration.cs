using System.Collections.Generic;

namespace AdaptiveCards;

/// <summary>The features a host offers, with their versions. It always offers cards themselves.</summary>
public class AdaptiveFeatureRegistration
{
    private const string Cards = "adaptiveCards";

    private readonly Dictionary<string, string> _features = new() { [Cards] = "1.5" };

    public AdaptiveFeatureRegistration()
    {
    }

    public string Get(string feature) => _features.GetValueOrDefault(feature, "");

    public void Set(string feature, string version) => _features[Free(feature)] = version;

    public void Remove(string feature) => _features.Remove(Free(feature));

    private static string Free(string feature) =>
        feature == Cards ? throw new AdaptiveException($"The version of {Cards} is fixed") : feature;
}
