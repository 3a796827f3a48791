using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>What comes back with a user who signed in.</summary>
public class TokenExchangeState
{
    public TokenExchangeState()
    {
    }

    [JsonProperty("connectionName")]
    public string ConnectionName { get; set; }

    [JsonProperty("conversation")]
    public ConversationReference Conversation { get; set; }

    [JsonProperty("relatesTo")]
    public ConversationReference RelatesTo { get; set; }

    [JsonProperty("botUrl")]
    public string BotUrl { get; set; }

    [JsonProperty("msAppId")]
    public string MsAppId { get; set; }
}
