namespace JourneyBot.Testing.Teams.Conversations;

public enum ConversationKind
{
    Personal,
    GroupChat,

    /// <summary>A thread of a channel: its id is the channel's with ";messageid=" and the id of its first message.</summary>
    ChannelThread,
}
