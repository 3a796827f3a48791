using Newtonsoft.Json;

namespace AdaptiveCards;

/// <summary>Sends its data and the inputs to the bot as a message.</summary>
public class AdaptiveSubmitAction : AdaptiveAction
{
    public const string TypeName = "Action.Submit";

    public override string Type { get; set; } = TypeName;

    [JsonProperty(NullValueHandling = NullValueHandling.Ignore)]
    public object Data { get; set; }

    [JsonProperty(DefaultValueHandling = DefaultValueHandling.IgnoreAndPopulate)]
    public AdaptiveAssociatedInputs AssociatedInputs { get; set; }

    [JsonIgnore]
    public string DataJson { get => ActionData.Write(Data); set => Data = ActionData.Read(value); }
}
