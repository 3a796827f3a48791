using JourneyBot.Commands;

namespace JourneyBot.Grouping;

/// <summary>Groups for the actions that are in no phase, as a card for all.</summary>
internal sealed record SuggestGroups : Command;

/// <summary>Proposed groups as phases: what of them is in no phase yet.</summary>
internal sealed record TakeGroups(IReadOnlyList<Grouped> Groups, string Draft) : Command;

/// <summary>A group as a card carries it: a name and labels.</summary>
internal sealed record Grouped(string Name, IReadOnlyList<string> Labels)
{
    private const int Most = 20;

    /// <summary>A line each: the name, a tab, the labels.</summary>
    public static string Write(IEnumerable<Grouped> groups) =>
        string.Join('\n', groups.Select(group => $"{Plain(group.Name)}\t{string.Join(' ', group.Labels)}"));

    /// <summary>Null when it is not such a text.</summary>
    public static IReadOnlyList<Grouped>? Read(string? text)
    {
        var groups = (text ?? string.Empty).Split('\n').Select(line => line.Split('\t')).ToList();
        return groups.Count <= Most && groups.TrueForAll(parts => parts is [{ Length: > 0 }, { Length: > 0 }])
            ? [.. groups.Select(parts => new Grouped(parts[0], parts[1].Split(' ', StringSplitOptions.RemoveEmptyEntries)))]
            : null;
    }

    private static string Plain(string name) => name.ReplaceLineEndings(" ").Replace('\t', ' ');
}
