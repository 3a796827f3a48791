using JourneyBot.Commands;
using JourneyBot.Workshops;

namespace JourneyBot.Restoring;

/// <summary>A link to a page that takes a workshop's JSON and makes a workshop of it here.</summary>
/// <param name="Language">Of the word: of the card and the page. The workshop's is the file's.</param>
internal sealed record AskToRestore(Language Language) : Command
{
    /// <param name="folded">The whole message.</param>
    public static Command? Read(string folded) => folded switch
    {
        "restore" => new AskToRestore(Language.English),
        "復元" => new AskToRestore(Language.Japanese),
        _ => null,
    };
}
