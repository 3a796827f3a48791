using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using JourneyBot.Storage;
using Microsoft.Bot.Builder;
using Newtonsoft.Json;

namespace JourneyBot.State;

/// <summary>
/// The bot state's IStorage on our store. State is one person's unfinished interview and nothing else; last writer wins, as the
/// framework has it. Keys are keyed hashes: they name no person.
/// </summary>
internal sealed class DialogStorage(IKeyValueStore values, StateKey stateKey) : IStorage
{
    private static readonly JsonSerializer Serializer = JsonSerializer.Create(new JsonSerializerSettings
    {
        TypeNameHandling = TypeNameHandling.Objects,
        SerializationBinder = new StateTypes(),
        MaxDepth = 32,
    });

    public async Task<IDictionary<string, object>> ReadAsync(string[] keys, CancellationToken cancellationToken = default)
    {
        var found = new Dictionary<string, object>(StringComparer.Ordinal);
        foreach (var key in keys)
        {
            if (await values.FindAsync(await HashAsync(key, cancellationToken), cancellationToken) is { } json)
            {
                using var reader = new JsonTextReader(new StringReader(json));
                found[key] = Serializer.Deserialize<Dictionary<string, object>>(reader)!;
            }
        }

        return found;
    }

    public async Task WriteAsync(IDictionary<string, object> changes, CancellationToken cancellationToken = default)
    {
        foreach (var (key, value) in changes)
        {
            await values.SetAsync(await HashAsync(key, cancellationToken), Write(value), cancellationToken);
        }
    }

    public async Task DeleteAsync(string[] keys, CancellationToken cancellationToken = default)
    {
        foreach (var key in keys)
        {
            await values.DeleteAsync(await HashAsync(key, cancellationToken), cancellationToken);
        }
    }

    private static string Write(object value)
    {
        using var json = new StringWriter(CultureInfo.InvariantCulture);
        Serializer.Serialize(json, value);
        return json.ToString();
    }

    private async ValueTask<string> HashAsync(string key, CancellationToken cancellationToken) =>
        "state-" + Convert.ToHexString(HMACSHA256.HashData(await stateKey.GetAsync(cancellationToken), Encoding.UTF8.GetBytes(key)));
}
