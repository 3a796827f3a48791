using System.Text.Json.Nodes;

namespace JourneyBot.Testing.Teams.Conversations;

/// <summary>A message as it was from some time on.</summary>
public sealed record MessageVersion(JsonObject Activity, DateTimeOffset At);
