using System.Text;
using JourneyBot.Workshops.Forms;

namespace JourneyBot.Workshops.Grouping;

/// <summary>The words of Concepts.txt, which says what it is and where it ends. Read once.</summary>
internal sealed class Lexicon
{
    private readonly Dictionary<string, Concept[]> _japanese = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Concept[]> _english = new(StringComparer.Ordinal);
    private readonly HashSet<(string, string)> _opposites = [];
    private readonly Dictionary<(string, Language), string> _names = [];
    private string? _theme;

    private Lexicon()
    {
    }

    public static Lexicon Own { get; } = Load();

    /// <summary>Characters of the longest Japanese word.</summary>
    public int LongestWord { get; private set; }

    /// <summary>Words of the longest English phrase.</summary>
    public int LongestPhrase { get; private set; }

    /// <summary>What somebody does, as a heading; null where the lexicon has none.</summary>
    public string? NameOf(string concept, Language language) => _names.GetValueOrDefault((concept, language));

    public bool AreOpposite(string one, string other) => _opposites.Contains((one, other));

    /// <summary>Null when nobody knows the word.</summary>
    public IReadOnlyList<Concept>? FindJapanese(ReadOnlySpan<char> word) =>
        _japanese.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(word, out var concepts) ? concepts : null;

    /// <param name="stems">Stems with a space between.</param>
    public IReadOnlyList<Concept>? FindEnglish(ReadOnlySpan<char> stems) =>
        _english.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(stems, out var concepts) ? concepts : null;

    private static Lexicon Load()
    {
        using var stream = typeof(Lexicon).Assembly.GetManifestResourceStream(typeof(Lexicon), "Concepts.txt")!;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        var lexicon = new Lexicon();
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#')
            {
                lexicon.Read(line);
            }
        }

        return lexicon;
    }

    private void Read(string line)
    {
        var parts = line.Split('=', 2, StringSplitOptions.TrimEntries);
        var head = parts[0].Split(' ');
        switch (head[0])
        {
            case "theme":
                _theme = head[1] == "-" ? null : $"about {head[1]}";
                break;
            case "opposite":
                _opposites.Add((head[1], head[2]));
                _opposites.Add((head[2], head[1]));
                break;
            default:
                Read(head, Folding.Fold(parts[1]).Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries));
                break;
        }
    }

    private void Read(string[] head, string[] words)
    {
        var kind = Enum.Parse<ConceptKind>(head[0], ignoreCase: true);
        var isDoing = kind is ConceptKind.Do or ConceptKind.WeakDo;
        var concept = new Concept(kind, head.Length > 1 ? head[1] : head[0], kind is ConceptKind.Not or ConceptKind.Skip ? null : _theme);
        if (head is [_, var name, var japanese])
        {
            _names[(name, Language.Japanese)] = japanese;
            var english = Array.Find(words, word => !Languages.IsJapanese(word))!;
            _names[(name, Language.English)] = $"{char.ToUpperInvariant(english[0])}{english[1..]}";
        }

        foreach (var word in words)
        {
            if (!Languages.IsJapanese(word))
            {
                AddEnglish(word, concept);
                continue;
            }

            foreach (var form in isDoing ? JapaneseForms.Of(word) : [word])
            {
                Add(_japanese, form, concept);
                LongestWord = Math.Max(LongestWord, form.Length);
            }
        }
    }

    private void AddEnglish(string phrase, Concept concept)
    {
        var stems = phrase.Split(' ', '-').Where(word => !EnglishStem.IsArticle(word)).Select(EnglishStem.Of).ToList();
        LongestPhrase = Math.Max(LongestPhrase, stems.Count);
        Add(_english, string.Join(' ', stems), concept);
    }

    private static void Add(Dictionary<string, Concept[]> words, string word, Concept concept)
    {
        var known = words.GetValueOrDefault(word, []);
        if (!known.Contains(concept))
        {
            words[word] = [.. known, concept];
        }
    }
}
