using System.Collections.Concurrent;
using System.Security.Cryptography;

namespace JourneyBot.Testing.Teams.Tokens;

/// <summary>
/// The keys of one issuer, each another one. To find a key of 2,048 bits takes a processor long, so the next issuer of the same kind
/// begins with the same ones again; what a key is called (its kid) is always new.
/// </summary>
/// <param name="kind">Those of different kinds have no key in common.</param>
internal sealed class KeyRing(string kind)
{
    private static readonly ConcurrentDictionary<(string Kind, int Number), Lazy<RSAParameters>> s_found = new();
    private int _given;

    public RSA Next()
    {
        var key = RSA.Create();
        key.ImportParameters(s_found.GetOrAdd((kind, Interlocked.Increment(ref _given)), _ => new(Find)).Value);
        return key;
    }

    private static RSAParameters Find()
    {
        using var rsa = RSA.Create(2048);
        return rsa.ExportParameters(includePrivateParameters: true);
    }
}
