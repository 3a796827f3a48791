using System.Net;
using JourneyBot.Admitting;
using JourneyBot.Teams;
using JourneyBot.Telemetry;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Integration.AspNet.Core;

namespace JourneyBot.Hosting;

/// <summary>
/// POST /api/messages. A turn's own faults are the adapter's, and so are callers that are not let in (401). What still comes out of
/// it while a body is read is the body's: a date, say, that no calendar has. Anything else is ours, and a 500.
/// </summary>
internal sealed partial class MessagesEndpoint(IBotFrameworkHttpAdapter adapter, IBot bot, Turnstile turnstile, ILogger<MessagesEndpoint> log)
{
    /// <summary>Seconds, as a hint: a bucket fills all the time.</summary>
    private const string Soon = "5";

    public async Task ReceiveAsync(HttpContext context)
    {
        using var report = TurnReport.Begin();
        var turns = new AdmittedBot(bot, turnstile);
        try
        {
            // Not the request's token: a caller that hangs up (Teams does, after 15 seconds) must not cut a turn in half.
            await adapter.ProcessAsync(context.Request, context.Response, turns, CancellationToken.None);
            Refuse(context.Response, turns.Refused);
            if (!turns.WasCalled)
            {
                report.Ended(context.Response.StatusCode == StatusCodes.Status400BadRequest ? TurnOutcome.Unreadable : TurnOutcome.Unauthorized);
            }
        }
        catch (BringAgainException)
        {
            context.Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
            context.Response.Headers.RetryAfter = Soon;
        }
        catch (Exception unreadable) when (!turns.WasCalled && !context.Response.HasStarted && IsOfABody(unreadable))
        {
            report.Ended(TurnOutcome.Unreadable);
            NotRead(unreadable);
            context.Response.StatusCode = StatusCodes.Status400BadRequest;
        }
    }

    /// <summary>The adapter knows no such answer: what it wrote so far is a status without a body.</summary>
    private static void Refuse(HttpResponse response, HttpStatusCode? status)
    {
        if (status is { } refused && !response.HasStarted)
        {
            response.StatusCode = (int)refused;
            response.Headers.RetryAfter = refused == HttpStatusCode.TooManyRequests ? Soon : default;
        }
    }

    private static bool IsOfABody(Exception exception) =>
        exception is Newtonsoft.Json.JsonException or FormatException or OverflowException or InvalidCastException or ArgumentException;

    [LoggerMessage(EventId = 120, Level = LogLevel.Warning, Message = "A body could not be read")]
    private partial void NotRead(Exception exception);
}
