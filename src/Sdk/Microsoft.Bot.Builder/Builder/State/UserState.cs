namespace Microsoft.Bot.Builder;

/// <summary>State of a person, in whichever conversation of the channel.</summary>
public class UserState : BotState
{
    public UserState(IStorage storage)
        : base(storage, nameof(UserState))
    {
    }

    protected override string GetStorageKey(ITurnContext turnContext)
    {
        var parts = new StorageKeyParts(turnContext.Activity);
        return $"{parts.ChannelId}/users/{parts.UserId}";
    }
}
