using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace JourneyBot.Storage.Rows;

/// <summary>What the store tells about itself: what was done, how it ended, how long it took. Never which row.</summary>
internal static class StoreTelemetry
{
    public const string Name = "JourneyBot.Storage";

    private static readonly Meter Meter = new(Name);

    public static ActivitySource Source { get; } = new(Name);

    public static Histogram<double> Duration { get; } =
        Meter.CreateHistogram<double>("journeybot.store.duration", "s", "Operations of the store, with the tries of each.");

    public static bool IsHeard => Duration.Enabled || Source.HasListeners();
}
