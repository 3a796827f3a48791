namespace JourneyBot.Testing.Telemetry;

/// <summary>One point of a metric: how often something was measured, or the number that was counted.</summary>
public sealed record ReceivedPoint(string Metric, IReadOnlyDictionary<string, string> Tags, double Value);
