using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Linq;
using System.Runtime.CompilerServices;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Adapters;

public partial class TestFlow
{
    public TestFlow AssertReply(string expected, string description = null, uint timeout = 3000)
        => AssertReply(_adapter.MakeActivity(expected), description ?? expected, timeout);

    public TestFlow AssertReply(IActivity expected, [CallerMemberName] string description = null, uint timeout = 3000)
        => AssertReply(expected, equalityComparer: null, description, timeout);

    public TestFlow AssertReply(IActivity expected, IEqualityComparer<IActivity> equalityComparer, [CallerMemberName] string description = null, uint timeout = 3000)
    {
        return AssertReply(Compare, description, timeout);

        void Compare(IActivity reply)
        {
            if (expected.Type != reply.Type)
            {
                throw Failed(description ?? TextOf(expected), expected.Type, reply.Type, "Type should match");
            }

            if (equalityComparer != null ? !equalityComparer.Equals(expected, reply) : TextOf(expected) != TextOf(reply))
            {
                throw Failed(description, expected.AsMessageActivity()?.Text, reply.AsMessageActivity()?.Text);
            }
        }
    }

    /// <summary>Waits for a reply and lets the caller throw if it is not the right one.</summary>
    public TestFlow AssertReply(Action<IActivity> validateActivity, [CallerMemberName] string description = null, uint timeout = 3000)
        => Then(async () => validateActivity(await NextReplyAsync(Debugger.IsAttached ? uint.MaxValue : timeout).ConfigureAwait(false)));

    public TestFlow AssertReplyContains(string expected, string description = null, uint timeout = 3000)
    {
        return AssertReply(Search, description, timeout);

        void Search(IActivity reply)
        {
            var text = reply.AsMessageActivity()?.Text;
            if (text == null || !text.Contains(expected, StringComparison.Ordinal))
            {
                throw Failed(description, expected, text ?? "Not a Message Activity");
            }
        }
    }

    public TestFlow AssertReplyOneOf(string[] candidates, string description = null, uint timeout = 3000)
    {
        ArgumentNullException.ThrowIfNull(candidates);
        return AssertReply(Choose, description, timeout);

        void Choose(IActivity reply)
        {
            var text = reply.AsMessageActivity().Text;
            if (!candidates.Contains(text))
            {
                throw new InvalidOperationException(description ?? $"Text \"{text}\" does not match one of candidates: {string.Join('\n', candidates)}");
            }
        }
    }

    public TestFlow AssertNoReply([CallerMemberName] string description = null, uint timeout = 3000) => Then(async () =>
    {
        IActivity reply;
        try
        {
            reply = await NextReplyAsync(timeout).ConfigureAwait(false);
        }
        catch (TaskCanceledException)
        {
            return;
        }

        throw new InvalidOperationException($"{reply} is responded when waiting for no reply:'{description}'");
    });

    private static string TextOf(IActivity activity) => activity.AsMessageActivity()?.Text?.Trim();

    private static InvalidOperationException Failed(string description, string expected, string received, string why = null)
        => new($"{(description == null ? null : description + ":\n")}{(why == null ? null : why + "\n")}Expected:{expected}\nReceived:{received}");

    private async Task<IActivity> NextReplyAsync(uint timeout)
    {
        using var patience = new CancellationTokenSource();
        patience.CancelAfter((int)timeout);
        return await _adapter.GetNextReplyAsync(patience.Token).ConfigureAwait(false);
    }
}
