using System.Text.Json.Nodes;

namespace JourneyBot.Testing.Teams.Connector;

/// <summary>What the connector answers. Errors have the shape and the codes of the real one.</summary>
internal sealed record ConnectorReply(int Status, JsonNode? Body = null)
{
    public static readonly ConnectorReply NoConversation = Error(404, "ConversationNotFound", "Conversation not found.");

    public static readonly ConnectorReply NoMessage = Error(404, "ActivityNotFoundInConversation", "The activity is not in this conversation.");

    public static readonly ConnectorReply NoMember = Error(404, "MemberNotFoundInConversation", "The user is not in this conversation.");

    public static readonly ConnectorReply NoTeam = Error(404, "BadArgument", "Team not found.");

    public static readonly ConnectorReply NotInstalled = Error(403, "BotNotInConversationRoster", "The bot is not part of the conversation roster.");

    public static readonly ConnectorReply NotYours = Error(403, "BadArgument", "A bot changes its own messages only.");

    public static readonly ConnectorReply TooBig = Error(413, "MessageSizeTooBig", "Message size too large.");

    public static readonly ConnectorReply Unauthorized = Error(401, "Unauthorized", "Authorization has been denied for this request.");

    public TimeSpan? RetryAfter { get; init; }

    public Uri? Location { get; init; }

    public static ConnectorReply Malformed(string why) => Error(400, "BadSyntax", why);

    public static ConnectorReply Throttled(TimeSpan wait) => Error(429, "Throttled", "API calls quota exceeded.") with { RetryAfter = wait };

    public static ConnectorReply OfFault(int status) => Error(status, status < 500 ? "BadArgument" : "ServiceError", "On the test's demand.");

    public static ConnectorReply Created(string id) => new(201, new JsonObject { ["id"] = id });

    private static ConnectorReply Error(int status, string code, string message) =>
        new(status, new JsonObject { ["error"] = new JsonObject { ["code"] = code, ["message"] = message } });
}
