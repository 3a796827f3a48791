using Microsoft.Bot.Schema;

namespace JourneyBot.Telemetry;

/// <summary>What kind of activity a turn is about: its type, for invokes their name. Names that nobody knows are one kind, or anybody could make more.</summary>
internal static class TurnKind
{
    private const string Other = "other";

    private static readonly HashSet<string> Known = new(StringComparer.Ordinal)
    {
        ActivityTypes.Message, ActivityTypes.MessageUpdate, ActivityTypes.MessageDelete, ActivityTypes.MessageReaction,
        ActivityTypes.ConversationUpdate, ActivityTypes.InstallationUpdate, ActivityTypes.Event, ActivityTypes.Typing,
        "adaptiveCard/action", "composeExtension/query", "composeExtension/selectItem", "composeExtension/queryLink",
        "composeExtension/anonymousQueryLink", "composeExtension/fetchTask", "composeExtension/submitAction",
    };

    public static string Of(IActivity activity) =>
        (activity.Type == ActivityTypes.Invoke ? (activity as Activity)?.Name : activity.Type) is { } kind && Known.Contains(kind) ? kind : Other;
}
