using JourneyBot.Extension;
using Microsoft.Bot.Builder.Teams;
using Microsoft.Bot.Schema;
using Newtonsoft.Json;

namespace JourneyBot.Teams;

/// <summary>Who comes and goes, as the channel tells it, and from where: people belong to a team, and to its channels by that.</summary>
internal static class PeopleReading
{
    public static string WhereOf(Activity activity) => TeamOf(activity) ?? Place.RosterOf(activity.Conversation);

    public static string? TeamOf(Activity activity)
    {
        try
        {
            return activity.TeamsGetTeamInfo()?.Id;
        }
        catch (JsonException)
        {
            // Channel data of another shape names no team.
            return null;
        }
    }

    /// <summary>Without us: our own coming and going is told in the same way.</summary>
    public static IEnumerable<Somebody> Of(IEnumerable<ChannelAccount>? members, ChannelAccount? us) =>
        from member in members ?? []
        where member?.Id is { Length: > 0 } && member.Id != us?.Id
        select new Somebody(TurnReader.IdOf(member), TurnReader.IdOf(new ChannelAccount(member.Id)));
}
