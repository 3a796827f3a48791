using System.Diagnostics;
using JourneyBot.Workshops;
using JourneyBot.Workshops.Words;

namespace JourneyBot.Telemetry;

/// <summary>
/// What came of one turn, told once when it is over. Who knows something of it says so on the way; nobody asks it anything.
/// </summary>
internal sealed class TurnReport : IDisposable
{
    private static readonly AsyncLocal<TurnReport?> Ambient = new();
    private readonly long _began = Stopwatch.GetTimestamp();
    private readonly Activity? _activity = Instruments.Source.StartActivity("turn");
    private string _kind = "none";
    private string _outcome = TurnOutcome.Answered;
    private string? _refusal;

    private TurnReport()
    {
    }

    /// <summary>Null outside of a turn.</summary>
    public static TurnReport? Current => Ambient.Value;

    public static TurnReport Begin() => Ambient.Value = new TurnReport();

    /// <param name="kind">Of a closed set: see <see cref="TurnKind"/>.</param>
    public void Is(string kind)
    {
        _kind = kind;
        _activity?.DisplayName = $"turn {kind}";
    }

    /// <summary>By its type, of which there are as many as commands.</summary>
    public void Runs(object command) => _activity?.SetTag("journeybot.command", command.GetType().Name);

    public void Refused(Refusal refusal)
    {
        _refusal = refusal.GetType().Name;
        _outcome = TurnOutcome.Refused;
    }

    public void Ended(string outcome) => _outcome = outcome;

    /// <summary>Somebody was told this id, or would have been: that counts, also after a refusal.</summary>
    public void Failed(string correlationId, Exception exception)
    {
        _outcome = TurnOutcome.Failed;
        _refusal = null;
        _activity?.SetTag("journeybot.correlation_id", correlationId).SetTag("error.type", exception.GetType().FullName).SetStatus(ActivityStatusCode.Error);
    }

    public void Dispose()
    {
        Ambient.Value = null;
        Instruments.Turns.Record(Stopwatch.GetElapsedTime(_began).TotalSeconds, new("kind", _kind), new KeyValuePair<string, object?>("outcome", _outcome));
        if (_refusal is not null)
        {
            Instruments.Refusals.Add(1, new KeyValuePair<string, object?>("refusal", _refusal));
            _activity?.SetTag("journeybot.refusal", _refusal);
        }

        _activity?.SetTag("journeybot.turn.kind", _kind).SetTag("journeybot.turn.outcome", _outcome);
        _activity?.Dispose();
    }
}
