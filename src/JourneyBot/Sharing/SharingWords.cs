using JourneyBot.Commands;

namespace JourneyBot.Sharing;

/// <summary>Typed words of those who read the map, in both languages; each is the whole message.</summary>
internal static class SharingWords
{
    private static readonly Dictionary<string, Func<Command>> Words = new(StringComparer.Ordinal)
    {
        ["needs"] = () => new ShowNeeds(),
        ["ニーズ"] = () => new ShowNeeds(),
    };

    /// <param name="folded">The whole message.</param>
    public static Command? Read(string folded) => Words.TryGetValue(folded, out var word) ? word() : null;
}
