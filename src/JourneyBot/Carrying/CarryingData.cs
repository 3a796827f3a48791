using JourneyBot.Commands;
using JourneyBot.Workshops;

namespace JourneyBot.Carrying;

/// <summary>The commands of a take-over from an earlier workshop as the data of a card's action, and back.</summary>
internal static class CarryingData
{
    public static string VerbOf(ICarrying command) => command is CarryPersona ? "carrypersona" : "carryparked";

    public static Command? Read(string? verb, IReadOnlyDictionary<string, string> data) => verb switch
    {
        "carryparked" => new CarryParked(),
        "carrypersona" => data.GetValueOrDefault("id") is { } id && CommandData.IsId(id) ? new CarryPersona(new WorkshopId(id)) : null,
        _ => null,
    };
}
