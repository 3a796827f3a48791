using System.Net;
using JourneyBot.Hosting;
using JourneyBot.Telemetry;
using JourneyBot.Workshops;
using JourneyBot.Workshops.Facilitation;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Schema;
using Newtonsoft.Json;

namespace JourneyBot.Teams;

/// <summary>Acts in a conversation outside a turn, by the reference that was kept of it.</summary>
internal sealed partial class Delivering(CloudAdapter adapter, BotIdentity identity, TimeProvider time, ILogger<Delivering> log)
{
    /// <summary>For one card with all its tries: within the claim of who posts it, or a second host would post it too.</summary>
    public static readonly TimeSpan Longest = TimeSpan.FromSeconds(12);
    private const int Tries = 3;

    /// <summary>What was posted, and the failure if it was not: a refusal counts as sent, since it will not get better by trying.</summary>
    /// <param name="about">For the log.</param>
    public async Task<(Posted Posted, Failure? Failure)> PostAsync(
        WorkshopId about, string reference, Activity message, TimeSpan longest, CancellationToken cancellationToken)
    {
        ResourceResponse? response = null;
        var failure = await TryAsync(
            about, reference, async (turn, cancellation) => response = await turn.SendActivityAsync(message, cancellation), longest, cancellationToken);
        var posted = failure switch
        {
            null => new Posted(DebtState.Sent, response?.Id),
            // Nothing else may wait for it.
            { Kind: FailureKind.Refused } => new Posted(DebtState.Sent, null),
            { Kind: FailureKind.NotSent } => new Posted(DebtState.Owed, null),
            _ => new Posted(DebtState.MaybeSent, null),
        };
        return (posted, failure);
    }

    /// <summary>Tries again only when told to wait (429): then it certainly was not accepted.</summary>
    /// <param name="longest">With all tries.</param>
    public async Task<Failure?> TryAsync(
        WorkshopId about, string reference, Func<ITurnContext, CancellationToken, Task> act, TimeSpan longest, CancellationToken cancellationToken)
    {
        using var deadline = new CancellationTokenSource(longest, time);
        using var limited = CancellationTokenSource.CreateLinkedTokenSource(deadline.Token, cancellationToken);
        var began = time.GetTimestamp();
        for (var tries = 1; ; tries++)
        {
            var failure = await OnceAsync(about, reference, act, limited.Token);
            cancellationToken.ThrowIfCancellationRequested();
            var wait = failure?.RetryAfter ?? TimeSpan.FromSeconds(tries);
            if (failure is not { Kind: FailureKind.NotSent, Status: HttpStatusCode.TooManyRequests }
                || tries == Tries || time.GetElapsedTime(began) + wait >= longest)
            {
                return failure;
            }

            await Task.Delay(wait, time, cancellationToken);
        }
    }

    private async Task<Failure?> OnceAsync(
        WorkshopId about, string reference, Func<ITurnContext, CancellationToken, Task> act, CancellationToken cancellationToken)
    {
        Exception? thrown = null;
        var where = JsonConvert.DeserializeObject<ConversationReference>(reference)!;
        await adapter.ContinueConversationAsync(identity.AppId, where, async (turn, cancellation) =>
        {
            try
            {
                await act(turn, cancellation);
            }
            catch (Exception exception)
            {
                // Caught here, since the adapter's own handler would apologize to the conversation.
                thrown = exception;
            }
        }, cancellationToken);
        var failure = thrown is null ? null : Failure.Of(thrown);
        if (failure is not null)
        {
            Instruments.DeliveryFailures.Add(1, new("kind", failure.Kind.ToString()), new KeyValuePair<string, object?>("status", (int?)failure.Status));
            DeliveryFailed(about.Value, failure.Kind, (int?)failure.Status);
        }

        return failure;
    }

    [LoggerMessage(EventId = 110, Level = LogLevel.Warning, Message = "A card for {Workshop} was not delivered: {Kind} {Status}")]
    private partial void DeliveryFailed(string workshop, FailureKind kind, int? status);
}
