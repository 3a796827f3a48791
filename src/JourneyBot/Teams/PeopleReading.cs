using JourneyBot.Extension;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace JourneyBot.Teams;

/// <summary>
/// Who comes and goes, as the channel tells it, and from where: people belong to a team, and to its channels by that; a private or shared
/// channel has people of its own, who come and go by events of their own.
/// </summary>
internal static class PeopleReading
{
    private const string OfAChannel = "channelMember";

    public static string WhereOf(Activity activity) =>
        (EventOf(activity)?.StartsWith(OfAChannel, StringComparison.Ordinal) == true ? Id(activity, "channel") : TeamOf(activity))
        ?? Place.RosterOf(activity.Conversation);

    /// <summary>Null also where channel data of another shape names none.</summary>
    public static string? TeamOf(Activity activity) => Id(activity, "team");

    /// <summary>Without us: our own coming and going is told in the same way.</summary>
    public static IEnumerable<Somebody> Of(IEnumerable<ChannelAccount>? members, ChannelAccount? us) =>
        from member in members ?? []
        where member?.Id is { Length: > 0 } && member.Id != us?.Id
        select new Somebody(TurnReader.IdOf(member), TurnReader.IdOf(new ChannelAccount(member.Id)));

    private static string? EventOf(Activity activity) =>
        activity.ChannelData is JObject data && data["eventType"] is JValue { Value: string name } ? name : null;

    private static string? Id(Activity activity, string of) =>
        activity.ChannelData is JObject data && data[of] is JObject named && named["id"] is JValue { Value: string id } ? id : null;
}
