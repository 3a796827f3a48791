using JourneyBot.Commands;
using JourneyBot.Workshops.Forms;

namespace JourneyBot.Grouping;

/// <summary>Groups for the actions that are in no phase, as a card for all.</summary>
internal sealed record SuggestGroups : Command;

/// <summary>Proposed groups as phases: what of them is in no phase yet.</summary>
internal sealed record TakeGroups(IReadOnlyList<Grouped> Groups, string Draft) : Command;

/// <summary>Actions that look alike, as a card for all.</summary>
internal sealed record ShowDuplicates : Command;

/// <summary>One action into another, by labels.</summary>
internal sealed record MergeInto(string Label, string Into, string? Draft) : Command
{
    private static readonly string[] Between = ["into", "を", "に"];

    /// <summary>"K7MQ into 3F2A", "K7MQ 3F2A", "K7MQ を 3F2A に". Null where it names not two labels: customers merge things, too.</summary>
    public static MergeInto? Read(string text)
    {
        var words = Choices.Split(text).Where(word => !Between.Contains(Folding.Fold(word))).ToList();
        return words is [var one, var other] && Read(one, other) is { } merge ? merge : null;
    }

    private static MergeInto? Read(string one, string other) =>
        IsLabel(one) && IsLabel(other) && Workshops.Label.Read(one) is { } label && Workshops.Label.Read(other) is { } into ? new MergeInto(label, into, null) : null;

    /// <summary>"carts" reads as a label as well: one with no digit is written in capitals.</summary>
    private static bool IsLabel(string word)
    {
        var typed = PlainText.Normalize(word);
        return typed.Any(char.IsAsciiDigit) || !typed.Any(char.IsLower);
    }
}

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
