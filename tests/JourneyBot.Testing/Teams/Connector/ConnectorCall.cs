using System.Text.Json.Nodes;

namespace JourneyBot.Testing.Teams.Connector;

/// <summary>One call of the bot, as it arrived and as it was answered.</summary>
public sealed record ConnectorCall(ConnectorOperation Operation, string Method, string Path, string? ConversationId)
{
    public JsonObject? Body { get; init; }

    /// <summary>The address it was sent to: name and port.</summary>
    public string Host { get; init; } = "";

    /// <summary>The Authorization header; empty without one.</summary>
    public string Authorization { get; init; } = "";

    public DateTimeOffset At { get; init; }

    /// <summary>What it was answered with; null while it is held, or when the connection was cut.</summary>
    public int? Status { get; internal set; }
}
