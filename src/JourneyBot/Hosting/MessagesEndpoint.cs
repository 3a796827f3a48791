using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Integration.AspNet.Core;

namespace JourneyBot.Hosting;

/// <summary>
/// POST /api/messages. A turn's own faults are the adapter's; what still comes out of it concerns the caller's token (a bad
/// signature, keys out of reach), and is answered as such: closed, in both modes of the bot packages.
/// </summary>
internal sealed partial class MessagesEndpoint(IBotFrameworkHttpAdapter adapter, IBot bot, ILogger<MessagesEndpoint> log)
{
    public async Task ReceiveAsync(HttpContext context)
    {
        try
        {
            // Not the request's token: a caller that hangs up (Teams does, after 15 seconds) must not cut a turn in half.
            await adapter.ProcessAsync(context.Request, context.Response, bot, CancellationToken.None);
        }
        catch (Exception exception) when (!context.Response.HasStarted)
        {
            NotLetIn(exception);
            context.Response.StatusCode = StatusCodes.Status401Unauthorized;
        }
    }

    [LoggerMessage(EventId = 120, Level = LogLevel.Warning, Message = "A caller was not let in")]
    private partial void NotLetIn(Exception exception);
}
