using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>Asks for a token in exchange for another or for an address.</summary>
public class TokenExchangeRequest
{
    public TokenExchangeRequest()
    {
    }

    public TokenExchangeRequest(string uri = default, string token = default)
    {
        Uri = uri;
        Token = token;
    }

    [JsonProperty(PropertyName = "uri")]
    public string Uri { get; set; }

    [JsonProperty(PropertyName = "token")]
    public string Token { get; set; }
}
