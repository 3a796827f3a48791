using System.Collections.Generic;
using System.ComponentModel;
using Newtonsoft.Json;

namespace AdaptiveCards;

public class AdaptiveTable : AdaptiveCollectionWithContentAlignment
{
    public const string TypeName = "Table";

    public override string Type { get; set; } = TypeName;

    [JsonConverter(typeof(ItemsConverter<AdaptiveTableRow>))]
    public List<AdaptiveTableRow> Rows { get; set; } = [];

    public List<AdaptiveTableColumnDefinition> Columns { get; set; } = [];

    [JsonProperty(NullValueHandling = NullValueHandling.Ignore)]
    public AdaptiveContainerStyle? GridStyle { get; set; }

    [JsonProperty(DefaultValueHandling = DefaultValueHandling.IgnoreAndPopulate)]
    [DefaultValue(true)]
    public bool ShowGridLines { get; set; } = true;

    [JsonProperty(DefaultValueHandling = DefaultValueHandling.IgnoreAndPopulate)]
    public bool FirstRowAsHeaders { get; set; }

    public override IEnumerator<AdaptiveElement> GetEnumerator() => Rows.GetEnumerator();

    public void Add(AdaptiveElement element)
    {
        if (element is AdaptiveTableRow row)
        {
            Rows.Add(row);
        }
    }
}
