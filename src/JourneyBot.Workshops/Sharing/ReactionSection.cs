using JourneyBot.Workshops.Forms;
using JourneyBot.Workshops.Words;

namespace JourneyBot.Workshops.Sharing;

/// <summary>How many agree with the map, how many see it otherwise, and what they say: the newest five.</summary>
public static class ReactionSection
{
    private const int MostComments = 5;
    private const int NameLength = 30;

    /// <summary>Null while nobody said anything.</summary>
    public static Section? Of(Voices voices, Language language) =>
        voices.All.Count == 0 ? null : new Section(ReactionTexts.All.Get("Heading", language), [.. Lines(voices, language)], Count: voices.All.Count);

    /// <summary>Where it can be answered; also while nobody did.</summary>
    public static Section Asking(Voices voices, Language language)
    {
        var how = ReactionTexts.All.Line("How", language, Tone.Subtle).As(Weight.Note);
        return voices.All.Count == 0
            ? new Section(null, [ReactionTexts.All.Line("Please", language)])
            : new Section(ReactionTexts.All.Get("Heading", language), [.. Lines(voices, language), how], Count: voices.All.Count) { IsTight = true };
    }

    private static IEnumerable<Line> Lines(Voices voices, Language language)
    {
        if (voices.All.Count == 0)
        {
            yield break;
        }

        yield return Line.Plain(ReactionTexts.Count(voices, language), Tone.Strong);
        foreach (var reaction in voices.Comments.Take(MostComments))
        {
            var text = new Run(reaction.Comment!.Replace('\n', ' '), IsUserText: true);
            yield return voices.Names.TryGetValue(reaction.By, out var name)
                ? new Line([.. ReactionTexts.All.Line("Name", language, Tone.Subtle, Argument.User("name", PlainText.Shorten(name, NameLength))).Runs, text])
                : Line.Of(new Run("・"), text);
        }

        if (voices.Comments.Count > MostComments)
        {
            yield return ReactionTexts.All.Line("Earlier", language, Tone.Subtle, Argument.Count("count", voices.Comments.Count - MostComments)).As(Weight.Note);
        }
    }
}
