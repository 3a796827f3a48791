using System.Collections.Generic;
using Newtonsoft.Json;

namespace AdaptiveCards;

/// <summary>A row of buttons within the body.</summary>
public class AdaptiveActionSet : AdaptiveElement
{
    public const string TypeName = "ActionSet";

    [JsonProperty(Required = Required.Default)]
    public override string Type { get; set; } = TypeName;

    [JsonConverter(typeof(ItemsConverter<AdaptiveAction>))]
    public List<AdaptiveAction> Actions { get; set; } = [];
}
