using JourneyBot.Workshops;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace JourneyBot.Teams;

/// <summary>Where a workshop is held, as its conversation reference has it.</summary>
/// <param name="Roster">What the channel knows the people by who are in it: the chat, or the channel of the thread.</param>
/// <param name="Team">Of a channel, else null: people leave the team, not its channels.</param>
internal sealed record Place(bool IsPersonal, string Roster, string? Team)
{
    public const string TeamProperty = "team";
    private const string Thread = ";messageid=";

    public static Place Of(Workshop workshop) => Of(workshop.Opening.ConversationReference);

    public static Place Of(string conversationReference)
    {
        var reference = JObject.Parse(conversationReference);
        var conversation = reference["conversation"]?.ToObject<ConversationAccount>();
        return new Place(BotMention.IsPersonal(conversation), RosterOf(conversation), (string?)reference[TeamProperty]);
    }

    /// <summary>As the channel names it: of a channel the thread.</summary>
    public static string ConversationOf(Workshop workshop) =>
        (string?)JObject.Parse(workshop.Opening.ConversationReference)["conversation"]?["id"] ?? string.Empty;

    public static string RosterOf(ConversationAccount? conversation) => RosterOf(conversation?.Id ?? string.Empty);

    /// <param name="conversation">Its id: of a chat, a channel or a thread in one.</param>
    public static string RosterOf(string conversation) => conversation.Split(Thread)[0];

    /// <summary>Where somebody can be taken out of it.</summary>
    public IEnumerable<ConversationKey> Doors => Team is null ? [TurnReader.KeyOf(Roster)] : [TurnReader.KeyOf(Roster), TurnReader.KeyOf(Team)];
}
