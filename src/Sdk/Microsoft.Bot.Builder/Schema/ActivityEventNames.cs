namespace Microsoft.Bot.Schema;

/// <summary>Names of the events the framework raises itself.</summary>
public static class ActivityEventNames
{
    public const string ContinueConversation = "ContinueConversation";
    public const string CreateConversation = "CreateConversation";
}
