namespace JourneyBot.Workshops.Forms;

/// <summary>Finds the choice that a text means: an id, a label, or a title in either language.</summary>
public static class Choices
{
    private const StringSplitOptions Trimmed = StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries;

    private static readonly char[] Commas = [',', '、', '，', '､', ';', '；', '\n'];
    private static readonly char[] Spaces = [' ', '　', '\t'];

    /// <summary>The words of a text, by spaces and commas.</summary>
    public static IEnumerable<string> Split(string text) => text.Split([.. Commas, .. Spaces], Trimmed);

    /// <summary>The parts between commas.</summary>
    public static IEnumerable<string> Parts(string text) => text.Split(Commas, Trimmed);

    /// <summary>The id or label; null when the text names none of the source's choices.</summary>
    public static string? Match(Form form, Field field, ChoiceSource source, string text) => source switch
    {
        ChoiceSource.Catalogue catalogue => MatchCatalogue(form, field, catalogue.Ids, text),
        // "K7MQ an action" is how a drawn choice reads: its first word is the label.
        ChoiceSource.Made => Label.Read(text) ?? Label.Read(Split(text).FirstOrDefault()),
        _ => null,
    };

    /// <summary>The point of a scale by its title, with or without the number at its head.</summary>
    public static string? Match(Form form, ScaleField field, string text)
    {
        string[] points = [.. Enumerable.Range(field.Lowest, field.Highest - field.Lowest + 1).Select(point => $"{point}")];
        var folded = Folding.Fold(text);
        return MatchCatalogue(form, field, points, text) ?? points.FirstOrDefault(point => Languages.All.Any(language =>
            Word(form.TitleOf(field, point, language)).TrimStart('0', '1', '2', '3', '4', '5', '6', '7', '8', '9', ' ') is { Length: > 0 } word && word == folded));
    }

    /// <summary>The choices that a part between commas names: each of its words one ("K7MQ 3F2A"), else all of it; null when neither.</summary>
    public static IReadOnlyList<string>? MatchAll(Form form, MultipleChoiceField field, string text)
    {
        var words = Split(text).Select(word => Match(form, field, field.Source, word)).ToList();
        return words.TrueForAll(word => word is not null) ? [.. words.OfType<string>()]
            : Match(form, field, field.Source, text) is { } whole ? [whole]
            : null;
    }

    private static string? MatchCatalogue(Form form, Field field, IReadOnlyList<string> ids, string text)
    {
        var folded = Word(text);
        return ids.FirstOrDefault(id => Folding.Fold(id) == Folding.Fold(text))
            ?? ids.FirstOrDefault(id => Languages.All.Any(language => Word(form.TitleOf(field, id, language)) == folded));
    }

    /// <summary>Without a sign at its head: "＋ 良い" is "良い" to people. A sign alone stays.</summary>
    private static string Word(string text)
    {
        var folded = Folding.Fold(text);
        var word = folded.AsSpan().TrimStart("+-\u2212・·▶■ ");
        return word.IsEmpty ? folded : word.ToString();
    }
}
