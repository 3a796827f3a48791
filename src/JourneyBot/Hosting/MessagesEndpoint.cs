using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Integration.AspNet.Core;

namespace JourneyBot.Hosting;

/// <summary>
/// POST /api/messages. A turn's own faults are the adapter's, and so are callers that are not let in (401). What still comes out of
/// it while a body is read is the body's: a date, say, that no calendar has. Anything else is ours, and a 500.
/// </summary>
internal sealed partial class MessagesEndpoint(IBotFrameworkHttpAdapter adapter, IBot bot, ILogger<MessagesEndpoint> log)
{
    public async Task ReceiveAsync(HttpContext context)
    {
        var turns = new CountedBot(bot);
        try
        {
            // Not the request's token: a caller that hangs up (Teams does, after 15 seconds) must not cut a turn in half.
            await adapter.ProcessAsync(context.Request, context.Response, turns, CancellationToken.None);
        }
        catch (Exception unreadable) when (!turns.WasCalled && !context.Response.HasStarted && IsOfABody(unreadable))
        {
            NotRead(unreadable);
            context.Response.StatusCode = StatusCodes.Status400BadRequest;
        }
    }

    private static bool IsOfABody(Exception exception) =>
        exception is Newtonsoft.Json.JsonException or FormatException or OverflowException or InvalidCastException or ArgumentException;

    [LoggerMessage(EventId = 120, Level = LogLevel.Warning, Message = "A body could not be read")]
    private partial void NotRead(Exception exception);

    /// <summary>Knows whether the turn began: from then on nothing is the body's fault.</summary>
    private sealed class CountedBot(IBot bot) : IBot
    {
        public bool WasCalled { get; private set; }

        public Task OnTurnAsync(ITurnContext turnContext, CancellationToken cancellationToken = default)
        {
            WasCalled = true;
            return bot.OnTurnAsync(turnContext, cancellationToken);
        }
    }
}
