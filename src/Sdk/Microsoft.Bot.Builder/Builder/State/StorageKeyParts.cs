using System;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

/// <summary>What the keys of state are made of; an activity without it has no state.</summary>
internal readonly struct StorageKeyParts(Activity activity)
{
    public string ChannelId => activity.ChannelId ?? throw Missing("channelId");

    public string ConversationId => activity.Conversation?.Id ?? throw Missing("Conversation.Id");

    public string UserId => activity.From?.Id ?? throw Missing("From.Id");

    private static InvalidOperationException Missing(string part) => new($"invalid activity-missing {part}");
}
