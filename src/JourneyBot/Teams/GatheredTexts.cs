using JourneyBot.Sending;
using Microsoft.Bot.Schema;

namespace JourneyBot.Teams;

/// <summary>
/// Where a conversation is too busy for an answer to each message, the answers that wait go out as one. Their turns wait with
/// them, so that none is lost with the host: Teams sends the messages anew, and they are answered as before.
/// </summary>
internal sealed class GatheredTexts(Pacer pacer, TimeProvider time)
{
    /// <summary>Far below what Teams takes, and about what fits on two screens of a phone.</summary>
    private const int MostCharacters = 4_000;
    private const string Break = "<br><br>";

    /// <summary>While the hour's part runs short.</summary>
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(3);

    private readonly Dictionary<string, Batch> _open = new(StringComparer.Ordinal);

    /// <summary>Nothing but text, already written as markup.</summary>
    public static bool Takes(Activity activity) =>
        activity is { Type: ActivityTypes.Message, TextFormat: TextFormatTypes.Xml, Text.Length: > 0, SuggestedActions: null }
        && activity.Attachments is null or { Count: 0 }
        && activity.Entities is null or { Count: 0 };

    public async Task<ResourceResponse> SendAsync(Activity text, Func<Activity, Task<ResourceResponse>> send, CancellationToken cancellationToken)
    {
        if (!pacer.IsLimited)
        {
            return await send(text);
        }

        var (batch, isFirst) = Join(text);
        if (!isFirst)
        {
            return await batch.Sent.Task.WaitAsync(cancellationToken);
        }

        try
        {
            await WaitAsync(text.Conversation.Id, batch, cancellationToken);
            var sent = await send(Close(text, batch));
            batch.Sent.SetResult(sent);
            return sent;
        }
        catch (Exception exception)
        {
            Close(text, batch);
            batch.Sent.SetException(exception);
            // Nobody else may wait for it.
            _ = batch.Sent.Task.Exception;
            throw;
        }
    }

    private async Task WaitAsync(string conversation, Batch batch, CancellationToken cancellationToken)
    {
        if (batch.Waits)
        {
            try
            {
                await Task.Delay(Pause, time, cancellationToken);
            }
            catch (OperationCanceledException)
            {
                throw new NotAdmittedException();
            }
        }

        await pacer.AdmitAsync(conversation, cancellationToken);
    }

    private (Batch Batch, bool IsFirst) Join(Activity text)
    {
        var conversation = text.Conversation.Id;
        lock (_open)
        {
            if (_open.TryGetValue(conversation, out var open) && open.Length + text.Text.Length <= MostCharacters)
            {
                open.Add(text.Text);
                return (open, false);
            }

            var batch = new Batch(pacer.IsPressed(conversation));
            batch.Add(text.Text);
            _open[conversation] = batch;
            return (batch, true);
        }
    }

    /// <summary>From now on others begin anew.</summary>
    private Activity Close(Activity text, Batch batch)
    {
        lock (_open)
        {
            if (_open.TryGetValue(text.Conversation.Id, out var open) && open == batch)
            {
                _open.Remove(text.Conversation.Id);
            }
        }

        text.Text = batch.Text;
        return text;
    }

    private sealed class Batch(bool waits)
    {
        private readonly List<string> _texts = [];

        /// <summary>For more to come.</summary>
        public bool Waits => waits;

        public int Length { get; private set; }

        public string Text => string.Join(Break, _texts);

        public TaskCompletionSource<ResourceResponse> Sent { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public void Add(string text)
        {
            _texts.Add(text);
            Length += text.Length + Break.Length;
        }
    }
}
