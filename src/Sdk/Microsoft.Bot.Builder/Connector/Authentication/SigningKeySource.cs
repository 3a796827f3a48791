using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>
/// The channel's signing keys, from its OpenID metadata. They are read on first use, again after twelve hours, and when a
/// token names a key not seen yet (keys roll), but for that at most once a minute: anybody can invent key ids. While the
/// metadata cannot be read, keys once seen stay good; without any, nobody is let in.
/// </summary>
internal sealed class SigningKeySource(string metadataUrl, TimeProvider clock)
{
    private static readonly TimeSpan Age = TimeSpan.FromHours(12);
    private static readonly TimeSpan BetweenSearches = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan AfterFailure = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    private readonly Lock _lock = new();
    private volatile Snapshot _snapshot = new([], DateTimeOffset.MinValue, null);
    private Task _renewal = Task.CompletedTask;
    private DateTimeOffset _lastSearch = DateTimeOffset.MinValue;

    public async ValueTask<EndorsedKey> FindAsync(string keyId, CancellationToken cancellationToken)
    {
        var snapshot = _snapshot;
        var key = snapshot.Find(keyId);
        if (key is not null && clock.GetUtcNow() < snapshot.RenewAt)
        {
            return key;
        }

        var renewal = RenewIfDue(keyId);
        if (key is not null)
        {
            return key;
        }

        await renewal.WaitAsync(cancellationToken).ConfigureAwait(false);
        snapshot = _snapshot;
        return snapshot.Find(keyId) ?? throw new UnauthorizedAccessException(snapshot.Failure is { } failure
            ? $"The channel's signing keys cannot be read: {failure}"
            : "The token is signed with a key that the channel does not name.");
    }

    private Task RenewIfDue(string keyId)
    {
        lock (_lock)
        {
            var now = clock.GetUtcNow();
            var search = _snapshot.Keys.Count > 0 && _snapshot.Find(keyId) is null && now - _lastSearch >= BetweenSearches;
            if (_renewal.IsCompleted && (search || now >= _snapshot.RenewAt))
            {
                _lastSearch = search ? now : _lastSearch;
                _renewal = Task.Run(RenewAsync);
            }

            return _renewal;
        }
    }

    private async Task RenewAsync()
    {
        using var patience = new CancellationTokenSource(Patience, clock);
        try
        {
            var metadata = await OpenIdConnectConfigurationRetriever.GetAsync(metadataUrl, ChannelDocuments.Reader, patience.Token).ConfigureAwait(false);
            var keys = EndorsedKey.AllOf(metadata);
            _snapshot = keys.Count > 0 ? new Snapshot(keys, clock.GetUtcNow() + Age, null) : throw new InvalidOperationException("There are none.");
        }
        catch (Exception e)
        {
            var again = _snapshot.Keys.Count > 0 ? BetweenSearches : AfterFailure;
            _snapshot = _snapshot with { RenewAt = clock.GetUtcNow() + again, Failure = e.Message };
        }
    }

    private sealed record Snapshot(IReadOnlyList<EndorsedKey> Keys, DateTimeOffset RenewAt, string Failure)
    {
        public EndorsedKey Find(string keyId) => Keys.FirstOrDefault(k => k.Id == keyId);
    }
}
