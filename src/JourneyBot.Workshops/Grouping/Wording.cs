using System.Runtime.InteropServices;

namespace JourneyBot.Workshops.Grouping;

/// <summary>
/// What a text says, as far as words tell: what is done and with what, each with its weight, and whether a "not" turns it around. Words
/// that the lexicon does not know stand as character n-grams; they are rarer than what it knows, and weigh more.
/// </summary>
internal sealed class Wording
{
    private const double WeakWeight = 0.4;
    private const double UnknownWeight = 1.4;

    /// <summary>One weak word alone says nothing to compare.</summary>
    private const double Least = 0.2;

    private readonly Dictionary<string, double> _does = new(StringComparer.Ordinal);
    private readonly Dictionary<string, double> _things = new(StringComparer.Ordinal);

    public IReadOnlyDictionary<string, double> Does => _does;

    public IReadOnlyDictionary<string, double> Things => _things;

    public bool IsTurnedAround { get; private set; }

    public static Wording Of(string text)
    {
        var wording = new Wording();
        new WordingReader(wording).Read(text);
        return wording;
    }

    /// <summary>0: not at all; 1: the same. Null where one of them says nothing of the kind.</summary>
    public static double? Cosine(IReadOnlyDictionary<string, double> one, IReadOnlyDictionary<string, double> other)
    {
        var (size, otherSize) = (one.Values.Sum(weight => weight * weight), other.Values.Sum(weight => weight * weight));
        return size < Least || otherSize < Least
            ? null
            : one.Sum(word => word.Value * other.GetValueOrDefault(word.Key)) / Math.Sqrt(size * otherSize);
    }

    public void Add(IReadOnlyList<Concept> concepts)
    {
        foreach (var concept in concepts)
        {
            Add(concept);
        }
    }

    private void Add(Concept concept)
    {
        switch (concept.Kind)
        {
            case ConceptKind.Do:
                _does[concept.Name] = 1;
                break;
            case ConceptKind.WeakDo:
                _does[concept.Name] = WeakWeight;
                break;
            case ConceptKind.Thing:
                _things[concept.Name] = 1;
                break;
            case ConceptKind.Weak:
                _things[concept.Name] = WeakWeight;
                break;
            case ConceptKind.Not:
                IsTurnedAround = true;
                break;
        }
    }

    /// <summary>A word by its letters: pairs of them, with both ends marked.</summary>
    public void AddUnknown(string word)
    {
        var marked = $"<{word}>";
        var weight = UnknownWeight / Math.Sqrt(marked.Length - 1);
        for (var i = 0; i < marked.Length - 1; i++)
        {
            CollectionsMarshal.GetValueRefOrAddDefault(_things, marked[i..(i + 2)], out _) += weight;
        }
    }
}
