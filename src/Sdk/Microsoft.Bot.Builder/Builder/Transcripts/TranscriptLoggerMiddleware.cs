using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Bot.Schema;
using Newtonsoft.Json;

namespace Microsoft.Bot.Builder;

/// <summary>Hands all that was received, sent, updated and deleted in a turn to a logger when the turn has ended.</summary>
public class TranscriptLoggerMiddleware : IMiddleware
{
    private static readonly JsonSerializerSettings Settings = new() { NullValueHandling = NullValueHandling.Ignore, MaxDepth = null };

    private readonly ITranscriptLogger _logger;

    public TranscriptLoggerMiddleware(ITranscriptLogger transcriptLogger)
    {
        _logger = transcriptLogger ?? throw new ArgumentNullException(nameof(transcriptLogger));
    }

    public async Task OnTurnAsync(ITurnContext turnContext, NextDelegate nextTurn, CancellationToken cancellationToken)
    {
        var transcript = new Queue<IActivity>();
        NoteReceived(transcript, turnContext.Activity);
        turnContext.OnSendActivities(async (_, activities, next) =>
        {
            var responses = await next().ConfigureAwait(false);
            activities.ForEach(activity => Note(transcript, Copy(activity)));
            return responses;
        });
        turnContext.OnUpdateActivity(async (_, activity, next) =>
        {
            var response = await next().ConfigureAwait(false);
            var update = Copy(activity);
            update.Type = ActivityTypes.MessageUpdate;
            Note(transcript, update);
            return response;
        });
        turnContext.OnDeleteActivity(async (_, reference, next) =>
        {
            await next().ConfigureAwait(false);
            var deletion = new Activity { Type = ActivityTypes.MessageDelete, Id = reference.ActivityId };
            Note(transcript, deletion.ApplyConversationReference(reference));
        });
        await nextTurn(cancellationToken).ConfigureAwait(false);

        // The turn does not wait for its transcript.
        _ = LogAsync(transcript);
    }

    private static void NoteReceived(Queue<IActivity> transcript, Activity activity)
    {
        if (activity == null)
        {
            return;
        }

        activity.From ??= new ChannelAccount();
        if (string.IsNullOrEmpty(activity.From.Role) && string.IsNullOrEmpty((string)activity.From.Properties["role"]))
        {
            activity.From.Role = RoleTypes.User;
        }

        if (activity.Type != ActivityTypes.Event || activity.Name != ActivityEventNames.ContinueConversation)
        {
            Note(transcript, Copy(activity));
        }
    }

    private static void Note(Queue<IActivity> transcript, Activity activity)
    {
        activity.Timestamp ??= DateTime.UtcNow;
        transcript.Enqueue(activity);
    }

    // What is noted must not change with what the bot does to the activity later.
    private static Activity Copy(Activity activity)
    {
        var copy = JsonConvert.DeserializeObject<Activity>(JsonConvert.SerializeObject(activity, Settings), Settings);
        if (string.IsNullOrEmpty(copy.Id))
        {
            copy.Id = $"g_{Guid.NewGuid()}";
        }

        return copy;
    }

    private async Task LogAsync(Queue<IActivity> transcript)
    {
        try
        {
            while (transcript.TryDequeue(out var activity))
            {
                await _logger.LogActivityAsync(activity).ConfigureAwait(false);
            }
        }
        catch (Exception failure)
        {
            // A transcript that cannot be kept is no reason to fail a turn that has ended well.
            System.Diagnostics.Trace.TraceError($"Transcript logActivity failed with {failure}");
        }
    }
}
