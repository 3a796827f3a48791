namespace JourneyBot.Testing.Cards;

/// <summary>What a property may hold.</summary>
internal sealed record CardProperty(IReadOnlyList<string> Alternatives, bool IsList, bool IsRequired)
{
    /// <summary>Reads "name!:this|that*".</summary>
    public static (string Name, CardProperty Property) Read(string text, IEnumerable<(string Name, string Alternatives)> words)
    {
        var colon = text.IndexOf(':', StringComparison.Ordinal);
        var (name, holds) = (text[..colon], text[(colon + 1)..]);
        foreach (var (word, alternatives) in words)
        {
            holds = holds == word ? alternatives : holds;
        }

        return (name.TrimEnd('!'), new CardProperty(holds.TrimEnd('*').Split('|'), holds.EndsWith('*'), name.EndsWith('!')));
    }

    public override string ToString() => (IsList ? "a list of " : "") + string.Join(" or ", Alternatives.Select(holds => holds.TrimStart('@')));
}
