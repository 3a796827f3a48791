using JourneyBot.Commands;
using JourneyBot.Workshops;

namespace JourneyBot.Preparing;

/// <summary>The commands of a preparation as the data of a card's action, and back.</summary>
internal static class PreparingData
{
    public static string? VerbOf(Command command) => command switch
    {
        Prepare => "prepare",
        TakePrepared => "takeprepared",
        StartEmpty => "startempty",
        _ => null,
    };

    public static IEnumerable<(string Name, string Value)> Details(Command command) => command switch
    {
        Prepare prepare => [("label", prepare.Language.Tag())],
        TakePrepared { Preparation: { } id } => [("id", id.Value)],
        _ => [],
    };

    public static Command? Read(string? verb, IReadOnlyDictionary<string, string> data) => verb switch
    {
        "prepare" => data.TryGetValue("label", out var tag) ? new Prepare(Languages.Of(tag)) : null,
        "takeprepared" => data.GetValueOrDefault("id") is { } id && CommandData.IsId(id) ? new TakePrepared(new WorkshopId(id)) : null,
        "startempty" => new StartEmpty(),
        _ => null,
    };
}
