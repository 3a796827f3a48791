namespace JourneyBot.Workshops.Facilitation;

/// <summary>A value as it was read, with the version to hand back when replacing it (a store's ETag; opaque).</summary>
public sealed record Stored<T>(T Value, string Version);
