using System.Security.Cryptography;
using JourneyBot.Storage;

namespace JourneyBot.State;

/// <summary>The key of the state's key hashes, made by the first host and shared by all.</summary>
internal sealed class StateKey(IKeyValueStore values)
{
    private const string Name = "state-key";

    private byte[]? _key;

    public async ValueTask<byte[]> GetAsync(CancellationToken cancellationToken) => _key ??= await FetchAsync(cancellationToken);

    private async Task<byte[]> FetchAsync(CancellationToken cancellationToken)
    {
        if (await values.FindAsync(Name, cancellationToken) is null)
        {
            // Of two hosts at once the first one's stays; so it is read back.
            await values.AddAsync(Name, Convert.ToBase64String(RandomNumberGenerator.GetBytes(32)), cancellationToken);
        }

        return Convert.FromBase64String((await values.FindAsync(Name, cancellationToken))!);
    }
}
