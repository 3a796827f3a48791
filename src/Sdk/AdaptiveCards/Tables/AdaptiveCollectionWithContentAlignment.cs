using System.Collections;
using System.Collections.Generic;
using Newtonsoft.Json;

namespace AdaptiveCards;

/// <summary>A table or a row of one, with the alignment of what stands in its cells.</summary>
public abstract class AdaptiveCollectionWithContentAlignment : AdaptiveElement, IEnumerable<AdaptiveElement>
{
    [JsonProperty("verticalCellContentAlignment", DefaultValueHandling = DefaultValueHandling.IgnoreAndPopulate)]
    public AdaptiveVerticalContentAlignment VerticalContentAlignment { get; set; }

    [JsonProperty("horizontalCellContentAlignment", DefaultValueHandling = DefaultValueHandling.IgnoreAndPopulate)]
    public AdaptiveHorizontalContentAlignment HorizontalContentAlignment { get; set; }

    public abstract IEnumerator<AdaptiveElement> GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
