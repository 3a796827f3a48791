using JourneyBot.Commands;
using JourneyBot.Workshops.Sharing;

namespace JourneyBot.Sharing;

/// <summary>The same commands as the data of a card's action.</summary>
internal static class SharingData
{
    /// <summary>The input of an objection.</summary>
    public const string Comment = "comment";

    public static string VerbOf(ISharing command) => command switch
    {
        ShowNeeds => "needs",
        OpenAnswer => "answer",
        GiveAnswer { Stance: Stance.Agree } => "agree",
        GiveAnswer => "otherwise",
        ShowMatrix => "matrix",
        _ => throw new InvalidOperationException($"A command that no card carries: {command.GetType().Name}"),
    };

    /// <summary>Null: not of ours, or malformed.</summary>
    public static Command? Read(string? verb, IReadOnlyDictionary<string, string> data) => verb switch
    {
        "needs" => new ShowNeeds(),
        "answer" => new OpenAnswer(),
        "agree" => new GiveAnswer(Stance.Agree, null),
        "otherwise" => new GiveAnswer(Stance.Otherwise, data.GetValueOrDefault(Comment) ?? string.Empty),
        "matrix" => new ShowMatrix(),
        _ => null,
    };
}
