using System.Collections.Concurrent;
using System.Globalization;
using System.Security.Cryptography;
using JourneyBot.Storage;

namespace JourneyBot.Links;

/// <summary>
/// The keys that links are signed with: one for each period of thirty days, made by the first host that needs it and shared by all. A
/// key is older than any link that it signed may be when it is asked for no more. Another generation (a setting) makes all links void.
/// </summary>
internal sealed class LinkKeys(IKeyValueStore values, LinkSettings settings, TimeProvider time)
{
    private static readonly TimeSpan Period = TimeSpan.FromDays(30);

    private readonly ConcurrentDictionary<long, byte[]> _known = new();

    /// <summary>The number of the period that is now.</summary>
    public long Now => PeriodOf(time.GetUtcNow());

    /// <summary>The key to sign with.</summary>
    public async ValueTask<byte[]> GetAsync(long period, CancellationToken cancellationToken)
    {
        if (await FindAsync(period, cancellationToken) is { } known)
        {
            return known;
        }

        // Of two hosts at once the first one's stays; so it is read back.
        await values.AddAsync(NameOf(period), Convert.ToBase64String(RandomNumberGenerator.GetBytes(32)), cancellationToken);
        return (await FindAsync(period, cancellationToken))!;
    }

    /// <summary>The key to check with; null when none of that period can have signed a link that still lives.</summary>
    public async ValueTask<byte[]?> FindAsync(long period, CancellationToken cancellationToken)
    {
        if (period > Now || period < PeriodOf(time.GetUtcNow() - TimeSpan.FromDays(LinkSettings.MostDays)))
        {
            return null;
        }

        if (!_known.TryGetValue(period, out var key) && await values.FindAsync(NameOf(period), cancellationToken) is { } stored)
        {
            _known[period] = key = Convert.FromBase64String(stored);
        }

        return key;
    }

    private static long PeriodOf(DateTimeOffset at) => at.UtcTicks / Period.Ticks;

    private string NameOf(long period) =>
        string.Create(CultureInfo.InvariantCulture, $"link-key-{settings.Generation}-{period}");
}
