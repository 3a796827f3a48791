using System.Collections.Generic;
using Newtonsoft.Json;

namespace AdaptiveCards;

public class AdaptiveTableRow : AdaptiveCollectionWithContentAlignment
{
    public const string TypeName = "TableRow";

    public override string Type { get; set; } = TypeName;

    [JsonRequired]
    [JsonConverter(typeof(ItemsConverter<AdaptiveTableCell>))]
    public List<AdaptiveTableCell> Cells { get; set; } = [];

    [JsonProperty(NullValueHandling = NullValueHandling.Ignore)]
    public AdaptiveContainerStyle? Style { get; set; }

    [JsonProperty(DefaultValueHandling = DefaultValueHandling.IgnoreAndPopulate)]
    public bool? Rtl { get; set; }

    public override IEnumerator<AdaptiveElement> GetEnumerator() => Cells.GetEnumerator();
}
