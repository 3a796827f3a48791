using System.Net;
using System.Net.Sockets;
using AdaptiveCards;
using JourneyBot.Boards;
using JourneyBot.Hosting;
using JourneyBot.Workshops;
using JourneyBot.Workshops.Facilitation;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Schema;
using Newtonsoft.Json;

namespace JourneyBot.Teams;

/// <summary>Posts and repaints outside a turn, by the conversation reference that the workshop was started with.</summary>
internal sealed partial class TeamsChannel(CloudAdapter adapter, BotIdentity identity, TimeProvider time, ILogger<TeamsChannel> log) : IChannel
{
    /// <summary>For one card with all its tries: within the claim of who posts it, or a second host would post it too.</summary>
    public static readonly TimeSpan Longest = TimeSpan.FromSeconds(12);
    private const int Tries = 3;

    public async Task<Posted> PostAsync(Workshop workshop, AdaptiveCard card, CancellationToken cancellationToken)
    {
        ResourceResponse? response = null;
        var failure = await TryAsync(
            workshop, async (turn, cancellation) => response = await turn.SendActivityAsync(Message(card), cancellation), cancellationToken);
        return failure switch
        {
            null => new Posted(DebtState.Sent, response?.Id),
            // Told no: it will not get better by trying, and nothing else may wait for it.
            { Kind: FailureKind.Refused } => new Posted(DebtState.Sent, null),
            { Kind: FailureKind.NotSent } => new Posted(DebtState.Owed, null),
            _ => new Posted(DebtState.MaybeSent, null),
        };
    }

    public async Task<Repainted> UpdateAsync(Workshop workshop, string message, AdaptiveCard card, CancellationToken cancellationToken)
    {
        var activity = Message(card);
        activity.Id = message;
        var failure = await TryAsync(workshop, (turn, cancellation) => turn.UpdateActivityAsync(activity, cancellation), cancellationToken);
        return failure switch
        {
            null => Repainted.Done,
            { Status: HttpStatusCode.NotFound } => Repainted.Gone,
            { Kind: FailureKind.Refused } => Repainted.Forbidden,
            _ => Repainted.Later,
        };
    }

    private static Activity Message(AdaptiveCard card) => (Activity)MessageFactory.Attachment(Answering.Attach(card));

    /// <summary>Tries again only when told to wait (429): then it certainly was not accepted.</summary>
    private async Task<Failure?> TryAsync(
        Workshop workshop, Func<ITurnContext, CancellationToken, Task> act, CancellationToken cancellationToken)
    {
        using var deadline = new CancellationTokenSource(Longest, time);
        using var limited = CancellationTokenSource.CreateLinkedTokenSource(deadline.Token, cancellationToken);
        var began = time.GetTimestamp();
        for (var tries = 1; ; tries++)
        {
            var failure = await OnceAsync(workshop, act, limited.Token);
            cancellationToken.ThrowIfCancellationRequested();
            var wait = failure?.RetryAfter ?? TimeSpan.FromSeconds(tries);
            if (failure is not { Kind: FailureKind.NotSent, Status: HttpStatusCode.TooManyRequests }
                || tries == Tries || time.GetElapsedTime(began) + wait >= Longest)
            {
                return failure;
            }

            await Task.Delay(wait, time, cancellationToken);
        }
    }

    private async Task<Failure?> OnceAsync(
        Workshop workshop, Func<ITurnContext, CancellationToken, Task> act, CancellationToken cancellationToken)
    {
        var reference = JsonConvert.DeserializeObject<ConversationReference>(workshop.Opening.ConversationReference)!;
        Exception? thrown = null;
        await adapter.ContinueConversationAsync(identity.AppId, reference, async (turn, cancellation) =>
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
            DeliveryFailed(workshop.Id.Value, failure.Kind, (int?)failure.Status);
        }

        return failure;
    }

    [LoggerMessage(EventId = 110, Level = LogLevel.Warning, Message = "A card for {Workshop} was not delivered: {Kind} {Status}")]
    private partial void DeliveryFailed(string workshop, FailureKind kind, int? status);
}
