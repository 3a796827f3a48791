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
    public IReadOnlyList<Concept>? FindEnglish(string stems) => _english.GetValueOrDefault(stems);

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
        var parts = line.Split('=', StringSplitOptions.TrimEntries);
        var head = parts[0].Split(' ');
        if (head[0] == "opposite")
        {
            _opposites.Add((head[1], head[2]));
            _opposites.Add((head[2], head[1]));
            return;
        }

        var concept = new Concept(Enum.Parse<ConceptKind>(head[0], ignoreCase: true), head[^1]);
        var words = parts[1].Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        if (head is [_, var name, var japanese])
        {
            concept = concept with { Name = name };
            _names[(name, Language.Japanese)] = japanese;
            var english = Array.Find(words, word => !Languages.IsJapanese(word))!;
            _names[(name, Language.English)] = $"{char.ToUpperInvariant(english[0])}{english[1..]}";
        }

        foreach (var word in words)
        {
            Add(Folding.Fold(word), concept);
        }
    }

    private void Add(string word, Concept concept)
    {
        if (Languages.IsJapanese(word))
        {
            _japanese[word] = [.. _japanese.GetValueOrDefault(word, []), concept];
            LongestWord = Math.Max(LongestWord, word.Length);
            return;
        }

        var words = word.Split(' ');
        var stems = string.Join(' ', words.Select(EnglishStem.Of));
        _english[stems] = [.. _english.GetValueOrDefault(stems, []), concept];
        LongestPhrase = Math.Max(LongestPhrase, words.Length);
    }
}
