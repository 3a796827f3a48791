using System.Runtime.InteropServices;

namespace JourneyBot.Workshops.Grouping;

/// <summary>Words with their weights, compared by the angle between them.</summary>
internal sealed class WordBag
{
    /// <summary>One weak word alone says nothing to compare.</summary>
    private const double Least = 0.2;

    private readonly Dictionary<string, double> _weights = new(StringComparer.Ordinal);
    private double _size;

    public Dictionary<string, double>.KeyCollection Words => _weights.Keys;

    public void Add(string word, double weight)
    {
        ref var known = ref CollectionsMarshal.GetValueRefOrAddDefault(_weights, word, out _);
        _size -= known * known;
        known += weight;
        _size += known * known;
    }

    /// <summary>The same word again says nothing more.</summary>
    public void AddOnce(string word, double weight)
    {
        if (!_weights.ContainsKey(word))
        {
            Add(word, weight);
        }
    }

    /// <summary>0: not at all; 1: the same. Null where one of them says nothing of the kind.</summary>
    public static double? Cosine(WordBag one, WordBag other)
    {
        if (one._size < Least || other._size < Least)
        {
            return null;
        }

        var product = 0.0;
        var (few, many) = one._weights.Count <= other._weights.Count ? (one, other) : (other, one);
        foreach (var (word, weight) in few._weights)
        {
            product += weight * many._weights.GetValueOrDefault(word);
        }

        return product / Math.Sqrt(one._size * other._size);
    }
}
