using JourneyBot.Extension;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace JourneyBot.Teams;

/// <summary>Who comes and goes, as the channel tells it, and from where: people belong to a team, and to its channels by that.</summary>
internal static class PeopleReading
{
    /// <summary>A private or shared channel has people of its own; where it is named, they came to it or left it, and not the team.</summary>
    public static string WhereOf(Activity activity) =>
        TeamOf(activity) is not { } team ? Place.RosterOf(activity.Conversation) : ChannelOf(activity) is { } channel && channel != team ? channel : team;

    /// <summary>Null also where channel data of another shape names none.</summary>
    public static string? TeamOf(Activity activity) =>
        activity.ChannelData is JObject data && data["team"] is JObject team && team["id"] is JValue { Value: string id } ? id : null;

    private static string? ChannelOf(Activity activity) =>
        activity.ChannelData is JObject data && data["channel"] is JObject channel && channel["id"] is JValue { Value: string id } ? id : null;

    /// <summary>Without us: our own coming and going is told in the same way.</summary>
    public static IEnumerable<Somebody> Of(IEnumerable<ChannelAccount>? members, ChannelAccount? us) =>
        from member in members ?? []
        where member?.Id is { Length: > 0 } && member.Id != us?.Id
        select new Somebody(TurnReader.IdOf(member), TurnReader.IdOf(new ChannelAccount(member.Id)));
}
