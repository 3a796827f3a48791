namespace JourneyBot.Workshops.Forms;

/// <summary>Finds the choice that a text means: an id, a label, or a title in either language.</summary>
public static class Choices
{
    private static readonly char[] Separators = [',', '、', '，', '､', ';', '；', '\n', '\t', ' ', '　'];

    public static IEnumerable<string> Split(string text) =>
        text.Split(Separators, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    /// <summary>The id or label; null when the text names none of the source's choices.</summary>
    public static string? Match(Form form, Field field, ChoiceSource source, string text) => source switch
    {
        ChoiceSource.Catalogue catalogue => MatchCatalogue(form, field, catalogue, text),
        // "K7MQ an action" is how a drawn choice reads: its first word is the label.
        ChoiceSource.Made => Label.Read(text) ?? Label.Read(Split(text).FirstOrDefault()),
        _ => null,
    };

    private static string? MatchCatalogue(Form form, Field field, ChoiceSource.Catalogue catalogue, string text)
    {
        var folded = Folding.Fold(text);
        return catalogue.Ids.FirstOrDefault(id => Folding.Fold(id) == folded)
            ?? catalogue.Ids.FirstOrDefault(id =>
                Languages.All.Any(language => Folding.Fold(form.TitleOf(field, id, language)) == folded));
    }
}
