namespace JourneyBot.Teams;

/// <summary>The last door on the way out: whatever the bot does and wherever the address is from, its token goes to known hosts only.</summary>
internal sealed partial class TokenGuard(ServiceHosts hosts, ILogger<TokenGuard> log) : DelegatingHandler
{
    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        if (request.Headers.Authorization is null || hosts.MayHearOfUs(request.RequestUri!))
        {
            return base.SendAsync(request, cancellationToken);
        }

        NotShown(request.RequestUri!.GetLeftPart(UriPartial.Authority));
        throw new UnauthorizedAccessException("The bot's token is not shown to this host.");
    }

    [LoggerMessage(EventId = 112, Level = LogLevel.Warning, Message = "The bot's token is not shown to {Address}: no token of the channel covered it since the start, and Channel__ServiceHosts does not name it")]
    private partial void NotShown(string address);
}
