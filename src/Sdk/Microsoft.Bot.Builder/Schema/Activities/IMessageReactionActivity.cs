using System.Collections.Generic;

namespace Microsoft.Bot.Schema;

/// <summary>Reactions to a message.</summary>
public interface IMessageReactionActivity : IActivity
{
    IList<MessageReaction> ReactionsAdded { get; set; }

    IList<MessageReaction> ReactionsRemoved { get; set; }
}
