using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>Somebody named in a text.</summary>
public class Mention : Entity
{
    private const string Kind = "mention";

    public Mention()
        : base(Kind)
    {
    }

    // The type is fixed whatever is passed for it.
    public Mention(ChannelAccount mentioned = default, string text = default, string type = default)
        : base(Kind)
    {
        Mentioned = mentioned;
        Text = text;
    }

    [JsonProperty(PropertyName = "mentioned")]
    public ChannelAccount Mentioned { get; set; }

    [JsonProperty(PropertyName = "text")]
    public string Text { get; set; }
}
