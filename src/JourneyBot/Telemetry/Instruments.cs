using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace JourneyBot.Telemetry;

/// <summary>
/// What the host tells about itself. Each name stands in docs/operations/telemetry.md with what it means. Dimensions are small closed sets:
/// nothing that people wrote, no names, no ids of people, conversations or workshops.
/// </summary>
internal static class Instruments
{
    public const string Name = "JourneyBot";

    private static readonly Meter Meter = new(Name);

    public static ActivitySource Source { get; } = new(Name);

    public static Histogram<double> Turns { get; } = Seconds("journeybot.turn.duration", "Turns, from the body to the answer.");

    public static Counter<long> Refusals { get; } = Meter.CreateCounter<long>("journeybot.refusals", "{refusal}", "Expected noes that people were told.");

    public static Histogram<double> ConnectorCalls { get; } = Seconds("journeybot.connector.duration", "Calls to the channel.");

    public static Counter<long> Throttled { get; } = Meter.CreateCounter<long>("journeybot.connector.throttled", "{call}", "Calls that the channel refused with 429.");

    public static Histogram<double> PaceWaits { get; } = Seconds("journeybot.pace.wait", "Calls that waited for their time in their conversation.");

    public static Counter<long> DeliveryFailures { get; } =
        Meter.CreateCounter<long>("journeybot.delivery.failures", "{card}", "Tries to bring a card outside a turn that failed.");

    public static Histogram<double> BoardLag { get; } = Seconds("journeybot.board.lag", "From a write of this host to boards that show it.");

    private static Histogram<double> Seconds(string name, string description) => Meter.CreateHistogram<double>(
        name, "s", description, advice: new InstrumentAdvice<double> { HistogramBucketBoundaries = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 15, 30] });
}
