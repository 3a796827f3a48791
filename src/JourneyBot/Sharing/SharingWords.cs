using JourneyBot.Commands;
using JourneyBot.Workshops.Forms;
using JourneyBot.Workshops.Sharing;

namespace JourneyBot.Sharing;

/// <summary>Typed words of those who read the map, in both languages. "otherwise: ..." goes on with what they see otherwise; the others are the whole message.</summary>
internal static class SharingWords
{
    private static readonly string[] Objections = ["otherwise", "異論"];

    private static readonly Dictionary<string, Func<Command>> Words = new(StringComparer.Ordinal)
    {
        ["needs"] = () => new ShowNeeds(),
        ["ニーズ"] = () => new ShowNeeds(),
        ["agree"] = () => new GiveAnswer(Stance.Agree, null),
        ["賛成"] = () => new GiveAnswer(Stance.Agree, null),
        ["otherwise"] = () => new OpenAnswer(),
        ["異論"] = () => new OpenAnswer(),
        ["matrix"] = () => new ShowMatrix(),
        ["マトリクス"] = () => new ShowMatrix(),
        ["マトリックス"] = () => new ShowMatrix(),
    };

    /// <param name="folded">The whole message.</param>
    /// <param name="text">The same as typed.</param>
    public static Command? Read(string folded, string text) => Words.TryGetValue(folded, out var word) ? word() : ReadObjection(text);

    /// <summary>With a colon of either width: "otherwise I would leave" is something that a customer says.</summary>
    private static GiveAnswer? ReadObjection(string text)
    {
        var colon = text.AsSpan().IndexOfAny(':', '：');
        return colon > 0 && colon <= 20 && Objections.Contains(Folding.Fold(text[..colon])) ? new GiveAnswer(Stance.Otherwise, text[(colon + 1)..]) : null;
    }
}
