using System.Collections.Generic;
using Newtonsoft.Json;

namespace AdaptiveCards;

public class AdaptiveColumnSet : AdaptiveCollectionElement
{
    public const string TypeName = "ColumnSet";

    public override string Type { get; set; } = TypeName;

    [JsonRequired]
    [JsonConverter(typeof(ItemsConverter<AdaptiveColumn>))]
    public List<AdaptiveColumn> Columns { get; set; } = [];

    public override IEnumerator<AdaptiveElement> GetEnumerator() => Columns.GetEnumerator();

    public override void Add(AdaptiveElement element)
    {
        if (element is AdaptiveColumn column)
        {
            Columns.Add(column);
        }
    }
}
