using System;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

public partial class TurnContext
{
    public Task<ResourceResponse> UpdateActivityAsync(IActivity activity, CancellationToken cancellationToken = default)
    {
        ObjectDisposedException.ThrowIf(_disposed, this);
        BotAssert.ActivityNotNull(activity);
        var addressed = activity.ApplyConversationReference(Activity.GetConversationReference());
        return UpdateThroughHandlersAsync(addressed, 0, cancellationToken);
    }

    public Task DeleteActivityAsync(string activityId, CancellationToken cancellationToken = default)
    {
        ObjectDisposedException.ThrowIf(_disposed, this);
        if (string.IsNullOrWhiteSpace(activityId))
        {
            throw new ArgumentNullException(nameof(activityId));
        }

        var reference = Activity.GetConversationReference();
        reference.ActivityId = activityId;
        return DeleteThroughHandlersAsync(reference, 0, cancellationToken);
    }

    public Task DeleteActivityAsync(ConversationReference conversationReference, CancellationToken cancellationToken = default)
    {
        ObjectDisposedException.ThrowIf(_disposed, this);
        ArgumentNullException.ThrowIfNull(conversationReference);
        return DeleteThroughHandlersAsync(conversationReference, 0, cancellationToken);
    }

    private Task<ResourceResponse> UpdateThroughHandlersAsync(Activity activity, int handler, CancellationToken cancellationToken)
    {
        if (handler == _onUpdateActivity.Count)
        {
            return Adapter.UpdateActivityAsync(this, activity, cancellationToken);
        }

        return _onUpdateActivity[handler](this, activity, async () =>
        {
            var response = await UpdateThroughHandlersAsync(activity, handler + 1, cancellationToken).ConfigureAwait(false);
            activity.Id = response.Id;
            return response;
        });
    }

    private Task DeleteThroughHandlersAsync(ConversationReference reference, int handler, CancellationToken cancellationToken)
        => handler == _onDeleteActivity.Count
            ? Adapter.DeleteActivityAsync(this, reference, cancellationToken)
            : _onDeleteActivity[handler](this, reference, () => DeleteThroughHandlersAsync(reference, handler + 1, cancellationToken));
}
