using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;

namespace JourneyBot.Teams;

/// <summary>
/// Closed whatever goes wrong: a token that cannot be checked (unreadable, its keys out of reach) lets nobody in. The bot packages
/// throw one thing for a token that is bad and many for one that they cannot check; the adapter answers 401 to the former only.
/// </summary>
internal sealed class ClosedAuthentication(IConfiguration configuration, IHttpClientFactory clients, ILogger<ClosedAuthentication> log)
    : ConfigurationBotFrameworkAuthentication(configuration, httpClientFactory: clients, logger: log)
{
    public override async Task<AuthenticateRequestResult> AuthenticateRequestAsync(
        Activity activity, string authHeader, CancellationToken cancellationToken)
    {
        try
        {
            return await base.AuthenticateRequestAsync(activity, authHeader, cancellationToken);
        }
        catch (Exception uncheckable) when (uncheckable is not UnauthorizedAccessException)
        {
            throw new UnauthorizedAccessException("The token could not be checked.", uncheckable);
        }
    }
}
