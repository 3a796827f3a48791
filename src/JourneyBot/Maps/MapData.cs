using JourneyBot.Commands;

namespace JourneyBot.Maps;

/// <summary>The same commands as the data of a card's action.</summary>
internal static class MapData
{
    public static string? VerbOf(Command command) => command switch
    {
        ShowMap => "map",
        ExportFiles => "export",
        RevokeMapLinks => "revokelinks",
        _ => null,
    };

    /// <summary>Null: not of ours.</summary>
    public static Command? Read(string? verb) => verb switch
    {
        "map" => new ShowMap((int?)null),
        "export" => new ExportFiles(),
        "revokelinks" => new RevokeMapLinks(),
        _ => null,
    };
}
