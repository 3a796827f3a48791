using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;
using Microsoft.IdentityModel.Tokens;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>A signing key and the channels it may speak for.</summary>
internal sealed record EndorsedKey(string Id, SecurityKey Key, IReadOnlySet<string> Endorsements)
{
    public static IReadOnlyList<EndorsedKey> AllOf(OpenIdConnectConfiguration metadata)
    {
        var keys = metadata.SigningKeys.Where(k => !string.IsNullOrEmpty(k.KeyId)).ToLookup(k => k.KeyId);
        return [.. metadata.JsonWebKeySet.Keys.DistinctBy(k => k.Kid).Where(k => keys.Contains(k.Kid ?? string.Empty)).Select(k => new EndorsedKey(k.Kid, keys[k.Kid].First(), EndorsementsOf(k)))];
    }

    private static HashSet<string> EndorsementsOf(JsonWebKey key) => key.AdditionalData.TryGetValue("endorsements", out var value) ? value switch
    {
        JsonElement { ValueKind: JsonValueKind.Array } array => [.. array.EnumerateArray().Where(e => e.ValueKind == JsonValueKind.String).Select(e => e.GetString())],
        IEnumerable<object> list => [.. list.OfType<string>()],
        _ => [],
    }
    : [];
}
