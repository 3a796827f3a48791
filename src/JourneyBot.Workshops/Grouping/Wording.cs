namespace JourneyBot.Workshops.Grouping;

/// <summary>
/// What a text says, as far as words tell: what is done and with what, each with its weight, and whether a "not" turns it around. Words
/// that the lexicon does not know stand as character n-grams and weigh less: two of them that differ may well mean the same.
/// </summary>
internal sealed class Wording
{
    private const double WeakWeight = 0.4;
    private const double UnknownWeight = 0.5;
    private const double ThemeWeight = 0.5;

    private readonly List<string> _acts = [];
    private readonly List<(string Key, string Typed)> _nouns = [];

    private Wording()
    {
    }

    public WordBag Does { get; } = new();

    public WordBag Things { get; } = new();

    public bool IsTurnedAround { get; private set; }

    /// <summary>What is done, by concept, in order; without what says little.</summary>
    public IReadOnlyList<string> Acts => _acts;

    /// <summary>What with, in order, with the words as typed; without what says little.</summary>
    public IReadOnlyList<(string Key, string Typed)> Nouns => _nouns;

    public static Wording Of(string text)
    {
        var wording = new Wording();
        new WordingReader(wording).Read(text);
        return wording;
    }

    public void Add(IReadOnlyList<Concept> concepts, string typed)
    {
        foreach (var concept in concepts)
        {
            Add(concept, typed);
        }
    }

    /// <summary>A word by its letters: pairs of them, with both ends marked.</summary>
    /// <param name="isDoing">What stands where a verb does is compared with what is done.</param>
    public void AddUnknown(string word, string typed, bool isDoing)
    {
        _nouns.Add(($"={word}", typed));
        var bag = isDoing ? Does : Things;
        var marked = $"<{word}>";
        var weight = UnknownWeight / Math.Sqrt(marked.Length - 1);
        for (var i = 0; i < marked.Length - 1; i++)
        {
            bag.Add(marked[i..(i + 2)], weight);
        }
    }

    private void Add(Concept concept, string typed)
    {
        switch (concept.Kind)
        {
            case ConceptKind.Do:
                AddTo(Does, concept, 1);
                _acts.Add(concept.Name);
                break;
            case ConceptKind.WeakDo:
                AddTo(Does, concept, WeakWeight);
                break;
            case ConceptKind.Thing:
                AddTo(Things, concept, 1);
                _nouns.Add((concept.Name, typed));
                break;
            case ConceptKind.Weak:
                AddTo(Things, concept, WeakWeight);
                break;
            case ConceptKind.Not:
                IsTurnedAround = true;
                break;
        }
    }

    private static void AddTo(WordBag bag, Concept concept, double weight)
    {
        bag.AddOnce(concept.Name, weight);
        if (concept.Theme is { } theme)
        {
            bag.AddOnce(theme, ThemeWeight * weight);
        }
    }
}
