using System.Net;
using JourneyBot.Sending;
using Microsoft.Bot.Schema;

namespace JourneyBot.Teams;

/// <summary>
/// Every call into a conversation passes here: in its time, and once more where the channel says to wait all the same. A refused
/// call was certainly not accepted, so trying it again doubles nothing.
/// </summary>
internal sealed class PacedSending(Pacer pacer, GatheredTexts texts, TimeProvider time)
{
    /// <summary>Teams sends a message anew that is not answered in fifteen seconds.</summary>
    private static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan UsualWait = TimeSpan.FromSeconds(1);

    public Task<ResourceResponse> SendAsync(Activity activity, Func<Activity, Task<ResourceResponse>> send, CancellationToken cancellationToken) =>
        GatheredTexts.Takes(activity)
            ? texts.SendAsync(activity, one => AgainAsync(ConversationOf(one), () => send(one), cancellationToken), cancellationToken)
            : CallAsync(ConversationOf(activity), () => send(activity), cancellationToken);

    public async Task<T> CallAsync<T>(string conversation, Func<Task<T>> call, CancellationToken cancellationToken)
    {
        await pacer.AdmitAsync(conversation, cancellationToken);
        return await AgainAsync(conversation, call, cancellationToken);
    }

    private async Task<T> AgainAsync<T>(string conversation, Func<Task<T>> call, CancellationToken cancellationToken)
    {
        try
        {
            return await call();
        }
        catch (ErrorResponseException told) when (WaitOf(told) is { } wait)
        {
            pacer.Hold(conversation, wait);
            if (wait > LongestWait)
            {
                throw;
            }

            try
            {
                await Task.Delay(wait, time, cancellationToken);
            }
            catch (OperationCanceledException)
            {
                // It was refused, and that is what the caller has to know.
                throw new NotAdmittedException();
            }
        }

        return await call();
    }

    private static TimeSpan? WaitOf(ErrorResponseException exception) =>
        Failure.Of(exception) is { Kind: FailureKind.NotSent, Status: not HttpStatusCode.Unauthorized } failure ? failure.RetryAfter ?? UsualWait : null;

    private static string ConversationOf(Activity activity) => activity.Conversation?.Id ?? string.Empty;
}
