using JourneyBot.Workshops;
using Microsoft.Bot.Schema;
using Newtonsoft.Json;

namespace JourneyBot.Teams;

/// <summary>How people speak to us: in a personal chat everything is for us, elsewhere what mentions us by our name there.</summary>
internal static class BotMention
{
    public static string Of(ChannelAccount? bot) => $"@{(bot?.Name is { Length: > 0 } name ? name : "JourneyBot")}";

    public static bool IsPersonal(ConversationAccount? conversation) =>
        conversation?.IsGroup != true && conversation?.ConversationType is null or "personal";

    /// <summary>As the workshop's conversation reference has it. Null: no mention is needed there.</summary>
    public static string? In(Workshop workshop)
    {
        var reference = JsonConvert.DeserializeObject<ConversationReference>(workshop.Opening.ConversationReference);
        return IsPersonal(reference?.Conversation) ? null : Of(reference?.Bot);
    }

    /// <summary>The name of the workshop's chat or channel; null where it has none.</summary>
    public static string? RoomOf(Workshop workshop) =>
        JsonConvert.DeserializeObject<ConversationReference>(workshop.Opening.ConversationReference)?.Conversation?.Name is { Length: > 0 } name ? name : null;
}
