namespace Microsoft.Bot.Schema;

/// <summary>The token that comes with a pressed card action.</summary>
public class AdaptiveCardAuthentication : TokenExchangeInvokeRequest
{
}
