using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using JourneyBot.Testing.Teams.People;

namespace JourneyBot.Testing.Teams.Connector;

/// <summary>Who is in a conversation. Pages have 50 to 500 members, 200 when the bot does not say.</summary>
internal static class MemberCalls
{
    private const int SmallestPage = 50;
    private const int LargestPage = 500;
    private const int UsualPage = 200;

    public static ConnectorReply All(ConnectorRequest request) =>
        WithMembers(request, members => new ConnectorReply(200, Describe(request, members, "objectId")));

    public static ConnectorReply One(ConnectorRequest request) => WithMembers(request, members =>
        members.FirstOrDefault(member => request.Route("memberId") is { } id && (member.Id == id || member.AadObjectId == id)) is { } member
            ? new ConnectorReply(200, member.ToMember(request.Teams.Options.TenantId, "objectId"))
            : ConnectorReply.NoMember);

    public static ConnectorReply Page(ConnectorRequest request) => WithMembers(request, members =>
    {
        if (Offset(request.Query("continuationToken")) is not { } offset)
            return ConnectorReply.Malformed("This continuation token was not given out here.");
        var size = int.TryParse(request.Query("pageSize"), CultureInfo.InvariantCulture, out var asked)
            ? Math.Clamp(asked, SmallestPage, LargestPage)
            : UsualPage;
        var page = new JsonObject { ["members"] = Describe(request, members.Skip(offset).Take(size), "aadObjectId") };
        if (offset + size < members.Count)
            page["continuationToken"] = Convert.ToBase64String(Encoding.UTF8.GetBytes($"from:{offset + size}"));
        return new ConnectorReply(200, page);
    });

    /// <summary>The two lists name the directory id differently.</summary>
    private static JsonArray Describe(ConnectorRequest request, IEnumerable<Person> members, string directoryId) =>
        [.. members.Select(member => member.ToMember(request.Teams.Options.TenantId, directoryId))];

    private static ConnectorReply WithMembers(ConnectorRequest request, Func<IReadOnlyList<Person>, ConnectorReply> answer)
    {
        if (request.Conversation is { } conversation)
            return conversation.HasBot ? answer(conversation.Members) : ConnectorReply.NotInstalled;
        return request.Channel is { Team.HasBot: true } channel ? answer(channel.Team.Members) : ConnectorReply.NoConversation;
    }

    private static int? Offset(string? token)
    {
        if (string.IsNullOrEmpty(token))
            return 0;
        var bytes = new byte[token.Length];
        return Convert.TryFromBase64String(token, bytes, out var length)
            && Encoding.UTF8.GetString(bytes, 0, length).Split(':') is ["from", var from]
            && int.TryParse(from, CultureInfo.InvariantCulture, out var offset)
                ? offset
                : null;
    }
}
