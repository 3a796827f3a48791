using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>What follows in a dialog.</summary>
public class TaskModuleResponseBase
{
    public TaskModuleResponseBase()
    {
    }

    public TaskModuleResponseBase(string type = default)
    {
        Type = type;
    }

    [JsonProperty(PropertyName = "type")]
    public string Type { get; set; }
}
