using System.Collections.Concurrent;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace JourneyBot.Teams;

/// <summary>
/// Where conversations were answered last: Teams may move one, and then a stored reference is out of date. Told by turns whose token
/// covered the address, kept in memory; what is stored takes it over when it is written anyway.
/// </summary>
internal sealed class ServiceUrls
{
    private const int Most = 10_000;
    private const string Property = "serviceUrl";

    private readonly ConcurrentDictionary<string, string> _latest = new(StringComparer.Ordinal);

    public void Note(string conversation, string address)
    {
        if (_latest.TryGetValue(conversation, out var known) && known == address)
        {
            return;
        }

        if (_latest.Count >= Most)
        {
            _latest.Clear();
        }

        _latest[conversation] = address;
    }

    /// <summary>The reference with the address of now; as it is when nothing newer is known.</summary>
    public string Refresh(string reference)
    {
        if (_latest.IsEmpty)
        {
            return reference;
        }

        using var reader = new JsonTextReader(new StringReader(reference)) { DateParseHandling = DateParseHandling.None };
        var stored = JObject.Load(reader);
        if ((string?)stored["conversation"]?["id"] is not { } id || !_latest.TryGetValue(id, out var latest) || (string?)stored[Property] == latest)
        {
            return reference;
        }

        stored[Property] = latest;
        return stored.ToString(Formatting.None);
    }
}
