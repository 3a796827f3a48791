namespace Microsoft.Bot.Schema;

/// <summary>The answer to an <c>application/search</c> invoke.</summary>
public class SearchInvokeResponse : AdaptiveCardInvokeResponse
{
}
