using System.Globalization;
using System.Net;
using System.Text.Json.Nodes;
using JourneyBot.Testing.Teams.Conversations;

namespace JourneyBot.Testing.Teams.People;

/// <summary>Writes the activities Teams sends, with everything around their content.</summary>
internal static class Activities
{
    /// <summary>An activity of that person in that conversation.</summary>
    public static JsonObject From(Person person, Conversation conversation, string type, string id)
    {
        var teams = conversation.Teams;
        return new JsonObject
        {
            ["type"] = type,
            ["id"] = id,
            ["timestamp"] = teams.Now.UtcDateTime.ToString("O", CultureInfo.InvariantCulture),
            ["localTimestamp"] = teams.Now.ToOffset(TimeSpan.FromHours(9)).ToString("O", CultureInfo.InvariantCulture),
            ["localTimezone"] = "Asia/Tokyo",
            ["serviceUrl"] = teams.ServiceUrl.ToString(),
            ["channelId"] = "msteams",
            ["from"] = person.ToAccount(),
            ["conversation"] = Where(conversation),
            ["recipient"] = teams.Bot.ToAccount(),
            ["entities"] = new JsonArray(ClientInfo(person)),
            ["channelData"] = ChannelData(conversation),
            ["locale"] = person.Locale,
        };
    }

    /// <summary>
    /// Turns it into one about the conversation as a whole: told in the channel, not in a thread, by an account without
    /// a name; conversationUpdate has no locale either.
    /// </summary>
    public static JsonObject Event(JsonObject activity, Conversation conversation)
    {
        ((JsonObject)activity["from"]!).Remove("name");
        if (activity.Text("type") == "conversationUpdate")
            activity.Remove("locale");
        if (conversation.Channel is { } channel)
        {
            activity["conversation"]!["id"] = channel.Id;
            activity["channelData"]!["team"]!["name"] = channel.Team.Name;
        }
        return activity;
    }

    /// <summary>Puts the text in, in plain and in HTML as Teams does, and says who is mentioned in it.</summary>
    public static JsonObject WithText(JsonObject activity, string text, IEnumerable<(string Id, string Name)> mentioned)
    {
        activity["text"] = text;
        activity["textFormat"] = "plain";
        foreach (var (id, name) in mentioned)
        {
            ((JsonArray)activity["entities"]!).Insert(0, new JsonObject
            {
                ["type"] = "mention",
                ["mentioned"] = new JsonObject { ["id"] = id, ["name"] = name },
                ["text"] = Mention(name),
            });
        }
        activity["attachments"] = new JsonArray(new JsonObject { ["contentType"] = "text/html", ["content"] = Html(text) });
        return activity;
    }

    public static string Mention(string name) => $"<at>{name}</at>";

    private static string Html(string text)
    {
        var encoded = WebUtility.HtmlEncode(text)
            .Replace("&lt;at&gt;", "<span itemscope=\"\" itemtype=\"http://schema.skype.com/Mention\" itemid=\"0\">", StringComparison.Ordinal)
            .Replace("&lt;/at&gt;", "</span>", StringComparison.Ordinal)
            .Replace("\n", "<br>", StringComparison.Ordinal);
        return $"<p>{encoded}</p>";
    }

    private static JsonObject Where(Conversation conversation)
    {
        var where = new JsonObject { ["id"] = conversation.Id, ["tenantId"] = conversation.Teams.Options.TenantId };
        where["conversationType"] = conversation.Kind switch
        {
            ConversationKind.Personal => "personal",
            ConversationKind.GroupChat => "groupChat",
            _ => "channel",
        };
        if (conversation.Kind != ConversationKind.Personal)
            where["isGroup"] = true;
        if ((conversation.Name ?? conversation.Channel?.Name) is { } name)
            where["name"] = name;
        return where;
    }

    private static JsonObject ChannelData(Conversation conversation)
    {
        var data = new JsonObject { ["tenant"] = new JsonObject { ["id"] = conversation.Teams.Options.TenantId } };
        if (conversation.Channel is { } channel)
        {
            data["teamsChannelId"] = channel.Id;
            data["teamsTeamId"] = channel.Team.Id;
            data["channel"] = new JsonObject { ["id"] = channel.Id };
            data["team"] = new JsonObject { ["id"] = channel.Team.Id };
        }
        return data;
    }

    private static JsonObject ClientInfo(Person person) => new()
    {
        ["type"] = "clientInfo",
        ["locale"] = person.Locale,
        ["country"] = person.Locale[^2..],
        ["platform"] = "Web",
        ["timezone"] = "Asia/Tokyo",
    };
}
