using Newtonsoft.Json;

namespace Microsoft.Bot.Builder.Dialogs.Choices;

public class FoundValue
{
    [JsonProperty("value")]
    public string Value { get; set; }

    [JsonProperty("index")]
    public int Index { get; set; }

    /// <summary>From 0 to 1.</summary>
    [JsonProperty("score")]
    public float Score { get; set; }
}
