using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>The organization an activity comes from.</summary>
public class TenantInfo
{
    public TenantInfo()
    {
    }

    public TenantInfo(string id = default)
    {
        Id = id;
    }

    [JsonProperty(PropertyName = "id")]
    public string Id { get; set; }
}
