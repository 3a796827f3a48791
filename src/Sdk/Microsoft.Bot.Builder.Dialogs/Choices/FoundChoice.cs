using Newtonsoft.Json;

namespace Microsoft.Bot.Builder.Dialogs.Choices;

public class FoundChoice
{
    [JsonProperty("value")]
    public string Value { get; set; }

    [JsonProperty("index")]
    public int Index { get; set; }

    /// <summary>From 0 to 1.</summary>
    [JsonProperty("score")]
    public float Score { get; set; }

    /// <summary>The value, title or synonym that was met; null where it was a number.</summary>
    [JsonProperty("synonym")]
    public string Synonym { get; set; }
}
