using System.Text.Json.Nodes;
using JourneyBot.Testing.Teams.Conversations;
using Microsoft.AspNetCore.Http;

namespace JourneyBot.Testing.Teams.Connector;

/// <summary>A call being answered: where it goes and what it brings.</summary>
internal sealed record ConnectorRequest(HttpContext Context, TeamsSimulator Teams, JsonObject? Body)
{
    public string? ConversationId => Route("conversationId");

    public Conversation? Conversation => ConversationId is { } id ? Teams.Find(id) : null;

    /// <summary>The channel that an id without ";messageid=" names.</summary>
    public TeamChannel? Channel => Teams.FindChannel(ConversationId);

    public string? Route(string name) => Context.Request.RouteValues[name] as string;

    public string? Query(string name) => Context.Request.Query[name];
}
