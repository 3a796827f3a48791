using Newtonsoft.Json;

namespace Microsoft.Bot.Builder.Dialogs.Choices;

public class FindChoicesOptions : FindValuesOptions
{
    /// <summary>Whether the value itself is not looked for.</summary>
    [JsonProperty("noValue")]
    public bool NoValue { get; set; }

    /// <summary>Whether the title of the action is not looked for.</summary>
    [JsonProperty("noAction")]
    public bool NoAction { get; set; }

    [JsonProperty("recognizeNumbers")]
    public bool RecognizeNumbers { get; set; } = true;

    [JsonProperty("recognizeOrdinals")]
    public bool RecognizeOrdinals { get; set; } = true;
}
