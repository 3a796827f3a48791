using System.Globalization;

namespace JourneyBot.Hosting;

/// <summary>
/// Told to stop (SIGTERM), a host first says so at /readyz and still answers for a moment, until load balancers send nobody here any
/// more. Then it listens no longer, ends the turns that it has begun, and goes. What it still owes is the next one's.
/// </summary>
internal sealed class Leaving(LeavingSettings settings, TimeProvider time) : IHostedLifecycleService
{
    private volatile bool _hasBegun;

    public bool HasBegun => _hasBegun;

    public Task StoppingAsync(CancellationToken cancellationToken)
    {
        _hasBegun = true;
        return Task.Delay(settings.Grace, time, cancellationToken);
    }

    public Task StartingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StartedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppedAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}

/// <param name="Grace">Between "not ready" and the end of listening.</param>
internal sealed record LeavingSettings(TimeSpan Grace)
{
    /// <summary>For everything: longer than a turn takes whose answer Teams waits for.</summary>
    public static readonly TimeSpan Longest = TimeSpan.FromSeconds(20);

    private const int UsualGrace = 2;
    private const int LongestGrace = 10;

    /// <exception cref="InvalidOperationException">It is set wrong; the message says what to set.</exception>
    public static LeavingSettings Read(IConfiguration configuration)
    {
        var text = configuration["Shutdown:Grace"];
        var seconds = string.IsNullOrEmpty(text) ? UsualGrace
            : int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number <= LongestGrace ? number
            : throw new InvalidOperationException($"Shutdown__Grace is \"{text}\". Set it to the seconds from 0 to {LongestGrace.ToString(CultureInfo.InvariantCulture)} that a host which is told to stop still answers.");
        return new LeavingSettings(TimeSpan.FromSeconds(seconds));
    }
}
