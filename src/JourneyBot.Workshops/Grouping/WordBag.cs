using System.Runtime.InteropServices;

namespace JourneyBot.Workshops.Grouping;

/// <summary>Words with their weights, compared by the angle between them.</summary>
internal sealed class WordBag
{
    /// <summary>Less than one word that is not weak.</summary>
    private const double Little = 0.5;

    private readonly Dictionary<string, double> _weights = new(StringComparer.Ordinal);
    private double _size;

    public Dictionary<string, double>.KeyCollection Words => _weights.Keys;

    /// <summary>Nothing, or weak words only.</summary>
    public bool SaysLittle => _size < Little;

    public bool Has(string word) => _weights.ContainsKey(word);

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

    /// <summary>0: not at all; 1: the same. Null where one of them is empty.</summary>
    public static double? Cosine(WordBag one, WordBag other)
    {
        if (one._weights.Count == 0 || other._weights.Count == 0)
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
