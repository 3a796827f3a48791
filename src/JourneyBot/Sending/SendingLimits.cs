using System.Collections.Immutable;
using System.Globalization;

namespace JourneyBot.Sending;

/// <summary>At most so many calls in any time of that length.</summary>
internal readonly record struct Window(TimeSpan Length, int Calls);

/// <summary>
/// One host's part of what Teams takes from a bot in one thread: 7 calls in a second, 8 in two, 60 in thirty, 1,800 in an hour
/// (TEAMS.md D). Hosts do not ask each other, so each keeps to its part, and to nine tenths of it: the numbers are estimates.
/// </summary>
/// <param name="Windows">Counted exactly.</param>
/// <param name="Reserve">Of the hour: what may go out at once after a quiet time.</param>
/// <param name="Every">Of the hour: how fast the reserve fills up again. Reserve and refill together are the hour's part.</param>
internal sealed record SendingLimits(ImmutableArray<Window> Windows, int Reserve, TimeSpan Every)
{
    private const int UsualHosts = 2;
    private const int MostHosts = 20;
    private const double Margin = 0.9;
    private const int PerHour = 1800;

    private static readonly ImmutableArray<Window> Documented =
        [new(TimeSpan.FromSeconds(1), 7), new(TimeSpan.FromSeconds(2), 8), new(TimeSpan.FromSeconds(30), 60)];

    /// <summary>The longest number of calls that has to be remembered.</summary>
    public int Remembered { get; } = Windows.Max(window => window.Calls);

    /// <param name="hosts">How many answer at once.</param>
    public static SendingLimits Of(int hosts)
    {
        var perHour = (int)(PerHour * Margin / hosts);
        var reserve = Math.Max(1, perHour / 4);
        return new SendingLimits(
            [.. Documented.Select(window => window with { Calls = Math.Max(1, (int)(window.Calls * Margin / hosts)) })],
            reserve,
            TimeSpan.FromHours(1) / (perHour - reserve));
    }

    /// <returns>Null: no limits, for tests of load.</returns>
    /// <exception cref="InvalidOperationException">It is set wrong; the message says what to set.</exception>
    public static SendingLimits? Read(IConfiguration configuration)
    {
        var text = configuration["Pace:Hosts"];
        var hosts = string.IsNullOrEmpty(text) ? UsualHosts
            : int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number <= MostHosts ? number
            : throw new InvalidOperationException(
                $"Pace__Hosts is \"{text}\". Set it to how many hosts answer at once, from 1 to {MostHosts.ToString(CultureInfo.InvariantCulture)} (0: without pace, for tests of load).");
        return hosts == 0 ? null : Of(hosts);
    }
}
