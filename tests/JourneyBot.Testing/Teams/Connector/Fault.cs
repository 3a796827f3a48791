namespace JourneyBot.Testing.Teams.Connector;

/// <summary>
/// How a call goes wrong. Without more the call has no effect; <see cref="AfterAcceptance"/> lets it take effect first,
/// so that the message is there and the bot does not know.
/// </summary>
public sealed record Fault
{
    private Fault()
    {
    }

    internal bool TakesEffect { get; private init; }

    internal int? Status { get; private init; }

    internal TimeSpan? RetryAfter { get; private init; }

    internal Uri? Location { get; private init; }

    internal bool CutsConnection { get; private init; }

    internal TimeSpan Delay { get; private init; }

    internal Hold? Gate { get; private init; }

    /// <summary>An error status in the place of the real answer.</summary>
    public static Fault Answer(int status, TimeSpan? retryAfter = null) => new() { Status = status, RetryAfter = retryAfter };

    /// <summary>Sends the caller elsewhere with what it brought (307).</summary>
    public static Fault Redirect(Uri to) => new() { Status = 307, Location = to };

    /// <summary>The connection ends without an answer.</summary>
    public static Fault CutConnection() => new() { CutsConnection = true };

    /// <summary>The real answer, late.</summary>
    public static Fault Slow(TimeSpan by) => new() { TakesEffect = true, Delay = by };

    /// <summary>The real answer, when the test lets it go. The call takes effect only then, unless <see cref="AfterAcceptance"/>.</summary>
    public static Fault Held(Hold gate) => new() { Gate = gate };

    /// <summary>The same, but the call takes effect before anything goes wrong.</summary>
    public Fault AfterAcceptance() => this with { TakesEffect = true };
}
