using System;
using System.Threading;
using System.Threading.Tasks;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>
/// Keeps a token until five minutes before it expires (half its life if that is short). However many requests find
/// it old, one renewal runs and all share its outcome; if it fails, the old token serves while it is valid.
/// </summary>
internal sealed class CachedAuthenticator(Func<bool, Task<AuthenticatorResult>> acquire, TimeProvider clock) : IAuthenticator
{
    private static readonly TimeSpan Margin = TimeSpan.FromMinutes(5);
    private static readonly TimeSpan RetryAfterFailure = TimeSpan.FromSeconds(30);

    private readonly Lock _lock = new();
    private volatile Kept _kept;
    private Task<AuthenticatorResult> _renewal = Task.FromResult<AuthenticatorResult>(null);

    public Task<AuthenticatorResult> GetTokenAsync(bool forceRefresh = false)
        => !forceRefresh && _kept is { } kept && clock.GetUtcNow() < kept.RenewAt ? kept.Token : Renewal(forceRefresh);

    private Task<AuthenticatorResult> Renewal(bool forceRefresh)
    {
        lock (_lock)
        {
            return _renewal.IsCompleted ? _renewal = Task.Run(() => RenewAsync(forceRefresh)) : _renewal;
        }
    }

    private async Task<AuthenticatorResult> RenewAsync(bool forceRefresh)
    {
        try
        {
            var token = await acquire(forceRefresh).ConfigureAwait(false);
            var now = clock.GetUtcNow();
            var life = token.ExpiresOn - now;
            _kept = new Kept(Task.FromResult(token), token.ExpiresOn, now + (life > Margin * 2 ? life - Margin : life / 2));
        }
        catch (Exception) when (_kept is { } old && clock.GetUtcNow() is var now && now < old.ExpiresOn)
        {
            _kept = old with { RenewAt = now + RetryAfterFailure };
        }

        return await _kept.Token.ConfigureAwait(false);
    }

    private sealed record Kept(Task<AuthenticatorResult> Token, DateTimeOffset ExpiresOn, DateTimeOffset RenewAt);
}
