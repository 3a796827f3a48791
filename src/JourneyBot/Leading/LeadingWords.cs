using JourneyBot.Commands;
using JourneyBot.Workshops.Forms;

namespace JourneyBot.Leading;

/// <summary>The typed words on people, roles and time, in both languages.</summary>
internal static class LeadingWords
{
    private static readonly Dictionary<string, Func<string, Command?>> Verbs = new(StringComparer.Ordinal)
    {
        ["department"] = text => new ChooseDepartment(text),
        ["部署"] = text => new ChooseDepartment(text),
    };

    /// <param name="verb">Folded.</param>
    /// <param name="rest">What stands behind it.</param>
    public static Command? Read(string verb, string rest) => Verbs.TryGetValue(verb, out var read) ? read(rest) : null;
}
