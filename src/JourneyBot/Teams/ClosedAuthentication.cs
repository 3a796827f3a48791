using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;

namespace JourneyBot.Teams;

/// <summary>
/// Closed whatever goes wrong: a token that cannot be checked (unreadable, its keys out of reach) lets nobody in. The bot packages
/// throw one thing for a token that is bad and many for one that they cannot check; the adapter answers 401 to the former only.
/// </summary>
internal sealed class ClosedAuthentication(
    IConfiguration configuration, IHttpClientFactory clients, ServiceHosts hosts, ServiceUrls urls, ILogger<ClosedAuthentication> log)
    : ConfigurationBotFrameworkAuthentication(configuration, httpClientFactory: clients, logger: log)
{
    /// <summary>Of the header. The channel's are shorter than two thousand.</summary>
    private const int Longest = 8 * 1024;

    /// <summary>For keys that have to be fetched first: Teams waits fifteen seconds in all.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(12);

    public override async Task<AuthenticateRequestResult> AuthenticateRequestAsync(
        Activity activity, string authHeader, CancellationToken cancellationToken)
    {
        try
        {
            Demand(authHeader is not { Length: > Longest }, "The token is too long.");
            Demand(hosts.IsFit(activity.ServiceUrl), "Answers would not go to an https address.");
            var result = await base.AuthenticateRequestAsync(activity, authHeader, cancellationToken).WaitAsync(Patience, cancellationToken);
            Learn(activity, result);
            return result;
        }
        catch (Exception uncheckable) when (uncheckable is not UnauthorizedAccessException)
        {
            throw new UnauthorizedAccessException("The token could not be checked.", uncheckable);
        }
    }

    /// <summary>Only what the token itself says is worth more than the activity.</summary>
    private void Learn(Activity activity, AuthenticateRequestResult result)
    {
        if (result.ClaimsIdentity.FindFirst(AuthenticationConstants.ServiceUrlClaim)?.Value is { } covered)
        {
            hosts.Cover(covered);
            urls.Note(activity.Conversation.Id, activity.ServiceUrl);
        }
    }

    private static void Demand(bool met, string otherwise)
    {
        if (!met)
        {
            throw new UnauthorizedAccessException(otherwise);
        }
    }
}
