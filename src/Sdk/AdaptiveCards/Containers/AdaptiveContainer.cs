using System.Collections.Generic;
using Newtonsoft.Json;

namespace AdaptiveCards;

public class AdaptiveContainer : AdaptiveCollectionElement
{
    public const string TypeName = "Container";

    public override string Type { get; set; } = TypeName;

    [JsonProperty(DefaultValueHandling = DefaultValueHandling.Ignore)]
    [JsonConverter(typeof(ItemsConverter<AdaptiveElement>))]
    public List<AdaptiveElement> Items { get; set; } = [];

    [JsonProperty(DefaultValueHandling = DefaultValueHandling.IgnoreAndPopulate)]
    public bool? Rtl { get; set; }

    public override IEnumerator<AdaptiveElement> GetEnumerator() => Items.GetEnumerator();

    public override void Add(AdaptiveElement element) => Items.Add(element);
}
