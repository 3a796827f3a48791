using JourneyBot.Testing.Teams.Connector;

namespace JourneyBot.Testing.Storage;

/// <summary>
/// How a request to the store goes wrong. Without more it has no effect; <see cref="AfterTheWrite"/> lets it take effect first, so
/// that the row is there and the bot does not know.
/// </summary>
public sealed record TableFault
{
    private TableFault(string name) => Name = name;

    public string Name { get; private init; }

    internal bool TakesEffect { get; private init; }

    internal int? Status { get; private init; }

    internal TimeSpan? RetryAfter { get; private init; }

    internal bool IsSilent { get; private init; }

    internal bool IsCut { get; private init; }

    internal bool IsHalf { get; private init; }

    internal TimeSpan Delay { get; private init; }

    internal Hold? Gate { get; private init; }

    /// <summary>An error in the place of the real answer, in the service's own words.</summary>
    public static TableFault Answer(int status, TimeSpan? retryAfter = null) =>
        new(retryAfter is { } wait ? $"{status} with Retry-After {wait.TotalSeconds:0}" : $"{status}") { Status = status, RetryAfter = retryAfter };

    /// <summary>No answer, until who asks gives up.</summary>
    public static TableFault Silence() => new("no answer") { IsSilent = true };

    /// <summary>The connection ends without an answer.</summary>
    public static TableFault CutConnection() => new("connection cut") { IsCut = true };

    /// <summary>Half of the real answer, then the connection ends; where it has no body, nothing of it.</summary>
    public static TableFault HalfAnAnswer() => new("half an answer") { TakesEffect = true, IsHalf = true };

    /// <summary>The real answer, late.</summary>
    public static TableFault Slow(TimeSpan by) => new($"{by.TotalSeconds:0.#} s late") { TakesEffect = true, Delay = by };

    /// <summary>The real answer, when the test lets it go. The request takes effect only then, unless <see cref="AfterTheWrite"/>.</summary>
    public static TableFault Held(Hold gate) => new("held") { Gate = gate };

    /// <summary>The same, but the request takes effect before anything goes wrong.</summary>
    public TableFault AfterTheWrite() => this with { TakesEffect = true, Name = $"{Name} after the write" };

    public override string ToString() => Name;
}
