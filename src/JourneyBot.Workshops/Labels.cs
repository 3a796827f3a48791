namespace JourneyBot.Workshops;

/// <summary>
/// Labels of all things of a workshop. Who comes first keeps four characters; who shares them gets one more, so a label once
/// shown keeps its meaning.
/// </summary>
public sealed class Labels
{
    private readonly Dictionary<string, string> _identities = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _labels = new(StringComparer.Ordinal);

    /// <summary>The label of this identity, the same each time it is asked.</summary>
    public string Add(string identity)
    {
        if (_labels.TryGetValue(identity, out var known))
        {
            return known;
        }

        var length = Label.Shortest;
        while (length < identity.Length && _identities.ContainsKey(identity[..length]))
        {
            length++;
        }

        var label = identity[..length];
        _identities[label] = identity;
        _labels[identity] = label;
        return label;
    }

    /// <summary>What a label typed by somebody means; null when nothing does.</summary>
    public string? Find(string? typed) =>
        Label.Read(typed) is { } label && _identities.TryGetValue(label, out var identity) ? identity : null;

    /// <summary>The label of an identity that was added; null when it was not.</summary>
    public string? Of(string identity) => _labels.GetValueOrDefault(identity);
}
