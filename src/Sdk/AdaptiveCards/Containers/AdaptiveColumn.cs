using Newtonsoft.Json;

namespace AdaptiveCards;

public class AdaptiveColumn : AdaptiveContainer
{
    public new const string TypeName = "Column";

    [JsonProperty(Required = Required.Default)]
    public override string Type { get; set; } = TypeName;

    /// <summary>"auto", "stretch", "40px", or a number for the share among the columns.</summary>
    [JsonProperty(NullValueHandling = NullValueHandling.Ignore)]
    public string Width { get; set; }

    [JsonProperty(DefaultValueHandling = DefaultValueHandling.IgnoreAndPopulate)]
    public new bool? Rtl { get; set; }
}
