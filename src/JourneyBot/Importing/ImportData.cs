using JourneyBot.Commands;

namespace JourneyBot.Importing;

/// <summary>Commands on pasted lists as the data of a card's action, and back.</summary>
internal static class ImportData
{
    /// <summary>The input that a list is pasted into.</summary>
    public const string List = "pasted";

    private const string Id = "id";
    private const string Seal = "label";
    private const string Draft = "draft";

    public static string VerbOf(IImporting command) => command switch
    {
        OpenImport => "import",
        PreviewImport => "preview",
        TakeImport => "addlist",
        DropImport => "droplist",
        _ => throw new InvalidOperationException($"A command that no card carries: {command.GetType().Name}"),
    };

    public static IEnumerable<(string Name, string Value)> Details(IImporting command) => command switch
    {
        PreviewImport preview => [(Draft, preview.Draft ?? string.Empty)],
        TakeImport take => [(Id, take.Key.Id), (Seal, take.Key.Seal)],
        DropImport drop => [(Id, drop.Key.Id), (Seal, drop.Key.Seal)],
        _ => [],
    };

    /// <summary>Null: not of ours, or malformed.</summary>
    public static Command? Read(string? verb, IReadOnlyDictionary<string, string> data) => verb switch
    {
        "import" => new OpenImport(),
        "preview" => Short(data, Draft) is { } draft ? new PreviewImport(data.GetValueOrDefault(List) ?? string.Empty, draft) : null,
        "addlist" => ReadKey(data) is { } key ? new TakeImport(key) : null,
        "droplist" => ReadKey(data) is { } key ? new DropImport(key) : null,
        _ => null,
    };

    private static ImportKey? ReadKey(IReadOnlyDictionary<string, string> data) =>
        Short(data, Id) is { } id && Short(data, Seal) is { } seal ? new ImportKey(id, seal) : null;

    private static string? Short(IReadOnlyDictionary<string, string> data, string name) =>
        data.GetValueOrDefault(name) is { Length: > 0 and <= 100 } value ? value : null;
}
