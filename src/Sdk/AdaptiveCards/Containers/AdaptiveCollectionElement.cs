using System.Collections;
using System.Collections.Generic;
using Newtonsoft.Json;

namespace AdaptiveCards;

/// <summary>An element that holds elements.</summary>
public abstract class AdaptiveCollectionElement : AdaptiveElement, IEnumerable<AdaptiveElement>
{
    [JsonProperty(NullValueHandling = NullValueHandling.Ignore)]
    public AdaptiveContainerStyle? Style { get; set; }

    [JsonProperty(DefaultValueHandling = DefaultValueHandling.IgnoreAndPopulate)]
    public AdaptiveVerticalContentAlignment VerticalContentAlignment { get; set; }

    [JsonProperty(NullValueHandling = NullValueHandling.Ignore)]
    public AdaptiveAction SelectAction { get; set; }

    [JsonProperty(DefaultValueHandling = DefaultValueHandling.IgnoreAndPopulate)]
    public bool Bleed { get; set; }

    [JsonConverter(typeof(PixelsConverter))]
    [JsonProperty("minHeight", DefaultValueHandling = DefaultValueHandling.IgnoreAndPopulate)]
    public uint PixelMinHeight { get; set; }

    public abstract IEnumerator<AdaptiveElement> GetEnumerator();

    /// <summary>Adds an element if it is of the kind that stands here, and ignores it otherwise.</summary>
    public abstract void Add(AdaptiveElement value);

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
