using System.Diagnostics;
using System.Runtime.CompilerServices;

namespace JourneyBot.Testing;

/// <summary>Polls for what a test waits for, so that no test sleeps. A failure says what was waited for and what was there instead.</summary>
public static class Until
{
    /// <summary>Generous for a busy machine: a passing test never waits this long.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    private static readonly TimeSpan ShortestPause = TimeSpan.FromMilliseconds(10);
    private static readonly TimeSpan LongestPause = TimeSpan.FromMilliseconds(150);

    /// <summary>Waits until the condition holds.</summary>
    public static Task True(
        Func<bool> condition,
        Func<string>? seen = null,
        TimeSpan? within = null,
        [CallerArgumentExpression(nameof(condition))] string what = "") =>
        True(() => Task.FromResult(condition()), seen, within, what);

    /// <inheritdoc cref="True(Func{bool}, Func{string}?, TimeSpan?, string)"/>
    public static async Task True(
        Func<Task<bool>> condition,
        Func<string>? seen = null,
        TimeSpan? within = null,
        [CallerArgumentExpression(nameof(condition))] string what = "")
    {
        var watch = Stopwatch.StartNew();
        while (!await condition())
        {
            if (watch.Elapsed > (within ?? Patience))
                throw new TimeoutException($"Waited {watch.Elapsed.TotalSeconds:0.0} s in vain for: {what}{Seen(seen)}");
            await PauseAsync(watch.Elapsed);
        }
    }

    /// <summary>Waits until there is something, and returns it.</summary>
    public static async Task<T> Some<T>(
        Func<T?> find,
        Func<string>? seen = null,
        TimeSpan? within = null,
        [CallerArgumentExpression(nameof(find))] string what = "")
        where T : class
    {
        T? found = null;
        await True(() => (found = find()) is not null, seen, within, what);
        return found!;
    }

    /// <summary>Waits until the assertions pass. In the end the last failed one is thrown as it is.</summary>
    public static async Task Passes(Func<Task> assertions, TimeSpan? within = null)
    {
        var watch = Stopwatch.StartNew();
        while (true)
        {
            try
            {
                await assertions();
                return;
            }
            catch (Exception) when (watch.Elapsed < (within ?? Patience))
            {
                await PauseAsync(watch.Elapsed);
            }
        }
    }

    /// <inheritdoc cref="Passes(Func{Task}, TimeSpan?)"/>
    public static Task Passes(Action assertions, TimeSpan? within = null) =>
        Passes(
            () =>
            {
                assertions();
                return Task.CompletedTask;
            },
            within);

    /// <summary>Longer the longer it takes, by a tenth: to look costs the very processor that is waited for, above all when a page is asked.</summary>
    private static Task PauseAsync(TimeSpan waited) =>
        Task.Delay(TimeSpan.FromTicks(Math.Clamp(waited.Ticks / 10, ShortestPause.Ticks, LongestPause.Ticks)));

    private static string Seen(Func<string>? seen) => seen is null ? "" : $"{Environment.NewLine}There was: {seen()}";
}
