namespace JourneyBot.Workshops;

/// <summary>
/// Labels of all things of a workshop. Who comes first keeps four characters; who shares them gets one more. Contacts and borders
/// come after all entries, so a later entry may take the label that one of them had: where only contacts can be meant, the label
/// still finds it (<see cref="Find(string?, Func{string, bool})"/>), and what was said of it is not lost.
/// </summary>
public sealed class Labels
{
    private readonly Dictionary<string, string> _identities = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _labels = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<string>> _others = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _followed = new(StringComparer.Ordinal);

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
            Share(identity[..length], identity);
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

    /// <summary>From now on, where the one cannot be meant but the other can, the label of the one means the other.</summary>
    public void Follow(string merged, string kept) => _followed[merged] = kept;

    /// <summary>
    /// The same where only some things can be meant: the label's owner, else the first that had to give way to it; of each itself, else
    /// what it was merged into.
    /// </summary>
    public string? Find(string? typed, Func<string, bool> canBeMeant)
    {
        if (Label.Read(typed) is not { } label || !_identities.TryGetValue(label, out var owner))
        {
            return null;
        }

        return Meant(owner, canBeMeant)
            ?? _others.GetValueOrDefault(label)?.Select(other => Meant(other, canBeMeant)).FirstOrDefault(meant => meant is not null);
    }

    /// <summary>The label of an identity that was added; null when it was not.</summary>
    public string? Of(string identity) => _labels.GetValueOrDefault(identity);

    private string? Meant(string identity, Func<string, bool> canBeMeant) =>
        canBeMeant(identity) ? identity
        : _followed.TryGetValue(identity, out var kept) && canBeMeant(kept) ? kept
        : null;

    private void Share(string label, string identity)
    {
        if (!_others.TryGetValue(label, out var others))
        {
            _others[label] = others = [];
        }

        others.Add(identity);
    }
}
