using System.Collections.Concurrent;
using System.Globalization;
using JourneyBot.Testing;
using JourneyBot.Testing.Teams;

namespace JourneyBot.EndToEndTests.ComingIn;

/// <summary>What was sent, what it was answered with and how quickly: artifacts/figures/coming-in.txt.</summary>
public sealed class ComingInFigures : IDisposable
{
    private readonly ConcurrentQueue<(string What, int Status, double Milliseconds)> _noted = new();

    internal string Note(string what, Delivery refused)
    {
        _noted.Enqueue((what, (int)refused.Status, refused.Took.TotalMilliseconds));
        return string.Create(CultureInfo.InvariantCulture, $"{(int)refused.Status} after {refused.Took.TotalMilliseconds:F1} ms: {what}");
    }

    public void Dispose()
    {
        var times = _noted.Select(one => one.Milliseconds).Order().ToList();
        if (times.Count == 0)
            return;
        var statuses = _noted.GroupBy(one => one.Status).OrderBy(group => group.Key).Select(group => $"{group.Count()} x {group.Key}");
        string[] figures =
        [
            string.Create(CultureInfo.InvariantCulture, $"{times.Count} kinds refused ({string.Join(", ", statuses)}); answered after {times[times.Count / 2]:F1} ms (median), {times[^1]:F1} ms at most"),
            .. _noted.Select(one => string.Create(CultureInfo.InvariantCulture, $"{one.Status} {one.Milliseconds,7:F1} ms  {one.What}")).Order(StringComparer.Ordinal),
        ];
        Directory.CreateDirectory(Repository.At("artifacts", "figures"));
        File.WriteAllLines(Repository.At("artifacts", "figures", "coming-in.txt"), figures);
    }
}
