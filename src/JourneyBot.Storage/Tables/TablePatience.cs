using Azure;
using Azure.Core;
using Azure.Core.Pipeline;
using Azure.Data.Tables;

namespace JourneyBot.Storage.Tables;

/// <summary>
/// How long the store may keep somebody waiting. Left alone, its client waits a hundred seconds for an answer, four times, and as
/// long as a busy service asks for; Teams repeats what is not answered within fifteen. An apology in time can be pressed away.
/// </summary>
internal sealed class TablePatience() : RetryPolicy(Tries, DelayStrategy.CreateExponentialDelayStrategy(FirstPause, LongestPause))
{
    private const int Tries = 4;
    private static readonly TimeSpan FirstPause = TimeSpan.FromMilliseconds(250);
    private static readonly TimeSpan LongestPause = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan LongestAnswer = TimeSpan.FromSeconds(4);
    private static readonly TimeSpan LongestAsked = TimeSpan.FromSeconds(3);

    /// <summary>After it no further try begins, so that the last one ends after twelve seconds at most.</summary>
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(6);

    public static TableClientOptions Options() => new() { Retry = { NetworkTimeout = LongestAnswer }, RetryPolicy = new TablePatience() };

    protected override bool ShouldRetry(HttpMessage message, Exception? exception) =>
        IsWorthWaiting(message) && base.ShouldRetry(message, exception);

    protected override ValueTask<bool> ShouldRetryAsync(HttpMessage message, Exception? exception) =>
        IsWorthWaiting(message) ? base.ShouldRetryAsync(message, exception) : new ValueTask<bool>(false);

    private static bool IsWorthWaiting(HttpMessage message) =>
        TimeProvider.System.GetUtcNow() - message.ProcessingContext.StartTime <= Longest
        && !(message.HasResponse && AskedOf(message.Response) > LongestAsked);

    private static TimeSpan? AskedOf(Response response) =>
        response.Headers.TryGetValue("Retry-After", out var text) && int.TryParse(text, System.Globalization.CultureInfo.InvariantCulture, out var seconds)
            ? TimeSpan.FromSeconds(seconds)
            : null;
}
