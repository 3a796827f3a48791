using JourneyBot.Commands;

namespace JourneyBot.Privacy;

/// <summary>The same commands as the data of a card's action.</summary>
internal static class PrivacyData
{
    private const string Asker = "id";

    public static string VerbOf(IPrivacy command) => command switch
    {
        ShowPrivacy => "privacy",
        AskToEraseMe => "askeraseme",
        EraseMe => "eraseme",
        AskToErase => "askerase",
        _ => "erase",
    };

    public static IEnumerable<(string Name, string Value)> Details(IPrivacy command) =>
        command is EraseMe { Asker: { } asker } ? [(Asker, asker)] : [];

    /// <summary>Null: not of ours, or a card's yes that does not say whose.</summary>
    public static Command? Read(string? verb, IReadOnlyDictionary<string, string> data) => verb switch
    {
        "privacy" => new ShowPrivacy(),
        "askeraseme" => new AskToEraseMe(),
        "eraseme" => data.TryGetValue(Asker, out var asker) ? new EraseMe(asker) : null,
        "askerase" => new AskToErase(),
        "erase" => new Erase(),
        _ => null,
    };
}
