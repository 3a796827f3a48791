using System.Collections.Generic;
using Microsoft.Bot.Schema;
using Newtonsoft.Json;

namespace Microsoft.Bot.Builder.Dialogs.Choices;

public class Choice
{
    public Choice(string value = null) => Value = value;

    /// <summary>What is shown and returned.</summary>
    [JsonProperty("value")]
    public string Value { get; set; }

    /// <summary>The button, where the value does not do as one.</summary>
    [JsonProperty("action")]
    public CardAction Action { get; set; }

    /// <summary>What else the choice is known by.</summary>
    [JsonProperty("synonyms")]
    public List<string> Synonyms { get; set; }
}
