using System.Collections.Generic;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace AdaptiveCards;

/// <summary>One card being read: what was warned of, and the ids seen. It travels with the reader, so contracts and converters are shared by all readings.</summary>
internal sealed class Reading(List<AdaptiveWarning> warnings)
{
    private readonly HashSet<string> _ids = [];
    private int _fallbacks;

    /// <summary>The reading that this reader belongs to, or a new one whose warnings nobody asked for.</summary>
    public static Reading Of(JsonReader reader) => (reader as TokenReader)?.Reading ?? new Reading([]);

    /// <summary>The name of the property being read.</summary>
    public static string FieldOf(JsonReader reader) => reader.Path[(reader.Path.LastIndexOf('.') + 1)..];

    public JsonReader Over(JToken token) => new TokenReader(token, this);

    public void Warn(string message, int code = -1) => warnings.Add(new AdaptiveWarning(code, message));

    /// <summary>A fallback may bear the id of what it stands in for; otherwise an id stands once.</summary>
    public void Claim(string id)
    {
        if (_fallbacks == 0 && !string.IsNullOrEmpty(id) && !_ids.Add(id))
        {
            throw new AdaptiveSerializationException($"Collision detected for id '{id}'");
        }
    }

    public void EnterFallback() => _fallbacks++;

    public void LeaveFallback() => _fallbacks--;

    private sealed class TokenReader(JToken token, Reading reading) : JTokenReader(token)
    {
        public Reading Reading => reading;
    }
}
