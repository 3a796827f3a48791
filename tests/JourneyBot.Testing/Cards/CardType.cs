namespace JourneyBot.Testing.Cards;

/// <summary>A type of the schema: what it is, and which properties it has.</summary>
internal sealed record CardType(string Name, IReadOnlySet<string> Kinds, IReadOnlyDictionary<string, CardProperty> Properties)
{
    /// <summary>Whether a card says this type's name.</summary>
    public bool IsNamed => char.IsUpper(Name[0]);

    public static IReadOnlyDictionary<string, CardType> Read(string text)
    {
        var types = new Dictionary<string, CardType>();
        var words = new List<(string Name, string Alternatives)>();
        foreach (var line in text.Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            var parts = line.Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
            if (parts is [['$', ..] name, var alternatives])
            {
                words.Add((name, alternatives));
            }
            else if (parts.Length > 0)
            {
                types[parts[0]] = Read(parts, types, words);
            }
        }

        return types;
    }

    private static CardType Read(string[] parts, Dictionary<string, CardType> types, List<(string Name, string Alternatives)> words)
    {
        var kinds = new HashSet<string> { parts[0] };
        var properties = new Dictionary<string, CardProperty>();
        foreach (var part in parts.Skip(1))
        {
            if (part[0] == '+')
            {
                var above = types[part[1..]];
                kinds.UnionWith(above.Kinds);
                foreach (var (name, property) in above.Properties)
                {
                    properties[name] = property;
                }
            }
            else
            {
                var (name, property) = CardProperty.Read(part, words);
                properties[name] = property;
            }
        }

        return new CardType(parts[0], kinds, properties);
    }
}
