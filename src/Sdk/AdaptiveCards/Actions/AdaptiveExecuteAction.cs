using Newtonsoft.Json;

namespace AdaptiveCards;

/// <summary>Sends its verb, its data and the inputs to the bot, which answers with a card or a message.</summary>
public class AdaptiveExecuteAction : AdaptiveAction
{
    public const string TypeName = "Action.Execute";

    public override string Type { get; set; } = TypeName;

    [JsonProperty(NullValueHandling = NullValueHandling.Ignore)]
    public object Data { get; set; }

    [JsonProperty(DefaultValueHandling = DefaultValueHandling.IgnoreAndPopulate)]
    public AdaptiveAssociatedInputs AssociatedInputs { get; set; }

    [JsonProperty(DefaultValueHandling = DefaultValueHandling.Ignore)]
    public string Verb { get; set; } = "";

    [JsonIgnore]
    public string DataJson { get => ActionData.Write(Data); set => Data = ActionData.Read(value); }
}
