using JourneyBot.Commands;

namespace JourneyBot.Guiding;

/// <summary>Typed words for what is prepared, in both languages; each is the whole message.</summary>
internal static class GuidingWords
{
    private static readonly string[] Starts = ["quick start", "クイックスタート"];

    private static readonly Dictionary<string, Func<Command>> Words = new(StringComparer.Ordinal)
    {
        ["interview guide"] = () => new ShowInterviewGuide(),
        ["インタビュー質問"] = () => new ShowInterviewGuide(),
    };

    /// <param name="folded">The whole message.</param>
    public static Command? Read(string folded) =>
        Words.TryGetValue(folded, out var word) ? word()
        : Array.Find(Starts, start => folded.StartsWith(start, StringComparison.Ordinal)) is { } start ? Size(folded[start.Length..])
        : null;

    private static QuickStart? Size(string rest) => rest.Trim() switch
    {
        "" => new QuickStart(null),
        "3" => new QuickStart(3),
        "4" => new QuickStart(4),
        "7" => new QuickStart(7),
        _ => null,
    };
}
