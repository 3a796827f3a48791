using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>A reaction added to or taken from a message.</summary>
public class MessageReaction
{
    public MessageReaction()
    {
    }

    public MessageReaction(string type = default)
    {
        Type = type;
    }

    [JsonProperty(PropertyName = "type")]
    public string Type { get; set; }
}
