using System.Diagnostics;

namespace JourneyBot.Storage.Rows;

/// <summary>One operation of the store, as it is told. It failed unless something else is said of it before it ends.</summary>
/// <param name="store">As OpenTelemetry names the product behind it.</param>
internal sealed class StoreSpan(string operation, string store) : IDisposable
{
    // As a part of what is traced only: the rounds of the host and its probes would make a trace of each read.
    private readonly Activity? _activity =
        Activity.Current is { Recorded: true } ? StoreTelemetry.Source.StartActivity($"store {operation}", ActivityKind.Client) : null;

    private readonly long _began = Stopwatch.GetTimestamp();

    /// <summary>False: somebody else was first, and nothing was written.</summary>
    public bool? IsDone { private get; set; }

    public void Dispose()
    {
        var outcome = IsDone switch { true => "ok", false => "conflict", null => "failed" };
        StoreTelemetry.Duration.Record(
            Stopwatch.GetElapsedTime(_began).TotalSeconds, new("operation", operation), new("outcome", outcome), new("store", store));
        _activity?.SetTag("db.system.name", store).SetTag("db.operation.name", operation).SetTag("outcome", outcome);
        _activity?.SetStatus(IsDone is null ? ActivityStatusCode.Error : ActivityStatusCode.Unset);
        _activity?.Dispose();
    }
}
