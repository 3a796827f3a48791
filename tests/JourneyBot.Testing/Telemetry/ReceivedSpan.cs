namespace JourneyBot.Testing.Telemetry;

/// <summary>One span as it was received.</summary>
/// <param name="Parent">Empty: the root of its trace.</param>
public sealed record ReceivedSpan(string Trace, string Id, string Parent, string Name, IReadOnlyDictionary<string, string> Tags);
