using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>What a client may exchange for a token.</summary>
public class TokenExchangeResource
{
    public TokenExchangeResource()
    {
    }

    public TokenExchangeResource(string id = default, string uri = default, string providerId = default)
    {
        Id = id;
        Uri = uri;
        ProviderId = providerId;
    }

    [JsonProperty(PropertyName = "id")]
    public string Id { get; set; }

    [JsonProperty(PropertyName = "uri")]
    public string Uri { get; set; }

    [JsonProperty(PropertyName = "providerId")]
    public string ProviderId { get; set; }
}
