using System.Text.Json.Nodes;
using JourneyBot.Testing.Teams.Conversations;

namespace JourneyBot.Testing.Teams.Connector;

/// <summary>A team's details and its channels; the General channel has no name.</summary>
internal static class TeamCalls
{
    public static ConnectorReply Team(ConnectorRequest request) => WithTeam(request, team => new JsonObject
    {
        ["id"] = team.Id,
        ["name"] = team.Name,
        ["aadGroupId"] = team.GroupId,
    });

    public static ConnectorReply Channels(ConnectorRequest request) => WithTeam(request, team => new JsonObject
    {
        ["conversations"] = new JsonArray([.. team.Channels.Select(Describe)]),
    });

    private static JsonNode Describe(TeamChannel channel)
    {
        var description = new JsonObject { ["id"] = channel.Id };
        if (channel.Name is { } name)
            description["name"] = name;
        return description;
    }

    private static ConnectorReply WithTeam(ConnectorRequest request, Func<Team, JsonObject> describe) =>
        request.Teams.Teams.FirstOrDefault(team => team.Id == request.Route("teamId")) is { } team
            ? new ConnectorReply(200, describe(team))
            : ConnectorReply.NoTeam;
}
