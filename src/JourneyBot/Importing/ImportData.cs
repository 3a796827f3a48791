using JourneyBot.Commands;
using JourneyBot.Workshops;
using static JourneyBot.Commands.CommandFields;

namespace JourneyBot.Importing;

/// <summary>Commands on pasted lists as the data of a card's action, and back.</summary>
internal static class ImportData
{
    /// <summary>The input that a list is pasted into.</summary>
    public const string List = "pasted";

    private const string Id = "id";
    private const string Seal = "label";

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
        OpenImport open => FormOf(open.Form),
        PreviewImport preview => [("draft", preview.Draft ?? string.Empty), .. FormOf(preview.Form)],
        TakeImport take => [(Id, take.Key.Id), (Seal, take.Key.Seal)],
        DropImport drop => [(Id, drop.Key.Id), (Seal, drop.Key.Seal)],
        _ => [],
    };

    /// <summary>Null: not of ours, or malformed.</summary>
    public static Command? Read(string? verb, IReadOnlyDictionary<string, string> data) => verb switch
    {
        "import" => new OpenImport(ReadForm(data)),
        "preview" => Draft(data) is { } draft ? new PreviewImport(data.GetValueOrDefault(List) ?? string.Empty, draft, ReadForm(data)) : null,
        "addlist" => ReadKey(data) is { } key ? new TakeImport(key) : null,
        "droplist" => ReadKey(data) is { } key ? new DropImport(key) : null,
        _ => null,
    };

    private static (string, string)[] FormOf(FormRef? form) => form is { } known ? [("step", known.Step.Slug()), ("form", known.Id)] : [];

    private static ImportKey? ReadKey(IReadOnlyDictionary<string, string> data) =>
        Short(data, Id) is { } id && Short(data, Seal) is { } seal ? new ImportKey(id, seal) : null;
}
