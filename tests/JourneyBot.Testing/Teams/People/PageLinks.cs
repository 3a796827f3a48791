using System.Text.RegularExpressions;

namespace JourneyBot.Testing.Teams.People;

/// <summary>Links to the host's pages that its cards give out: their last segment is a token, which opens the page to whoever has it.</summary>
public static partial class PageLinks
{
    /// <param name="word">What is said to be given one.</param>
    /// <param name="place">The page's folder; the card may have links to others.</param>
    public static async Task<Uri> AsksForLinkAsync(this Seat seat, string word = "map", string place = "maps")
    {
        var asked = await seat.Says(word);
        return In((await seat.Conversation.AnswerTo(asked)).Activity.ToJsonString(), place).First();
    }

    public static IEnumerable<Uri> In(string text, string place = "maps") =>
        Link().Matches(text).Select(link => new Uri(link.Value)).Where(link => link.Segments[1] == $"{place}/");

    [GeneratedRegex("https?://[A-Za-z0-9.:-]+/[a-z]+/[A-Za-z0-9_-]+", RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Link();
}
