using JourneyBot.Commands;

namespace JourneyBot.Sharing;

/// <summary>The same commands as the data of a card's action.</summary>
internal static class SharingData
{
    public static string VerbOf(ISharing command) => command switch
    {
        ShowNeeds => "needs",
        _ => throw new InvalidOperationException($"A command that no card carries: {command.GetType().Name}"),
    };

    /// <summary>Null: not of ours, or malformed.</summary>
    public static Command? Read(string? verb) => verb switch
    {
        "needs" => new ShowNeeds(),
        _ => null,
    };
}
