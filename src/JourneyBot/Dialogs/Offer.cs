using System.Globalization;
using JourneyBot.Workshops.Forms;
using JourneyBot.Workshops.Steps;

namespace JourneyBot.Dialogs;

/// <summary>A choice as an interview offers it: what is stored, and what is read.</summary>
/// <param name="Text">What the choice is called without its label.</param>
internal sealed record Offered(string Id, string Text)
{
    private const int Length = 60;

    /// <summary>Of a thing that the team made: its label comes first, as on cards.</summary>
    public bool IsMade { get; init; }

    public string Title => IsMade ? $"{Id} {PlainText.Shorten(Text, Length)}".TrimEnd() : Text;
}

/// <summary>
/// The choices of a question by number. They are fixed when it is asked: numbers keep their meaning however the journey grows
/// until it is answered.
/// </summary>
internal static class Offer
{
    /// <summary>The ids or labels to offer now, in the order of their numbers.</summary>
    public static List<string> Now(InterviewTurn turn) => [.. Every(turn, turn.Current!).Take(Limits.Choices).Select(choice => choice.Id)];

    /// <summary>What was offered when the question was asked.</summary>
    public static IReadOnlyList<Offered> Asked(InterviewTurn turn)
    {
        var known = Every(turn, turn.Current!).ToDictionary(choice => choice.Id, StringComparer.Ordinal);
        return [.. turn.State.Offered.Select(id => known.GetValueOrDefault(id) ?? new Offered(id, string.Empty) { IsMade = true })];
    }

    /// <summary>How many more there are than were offered.</summary>
    public static int More(InterviewTurn turn) => Math.Max(0, Every(turn, turn.Current!).Count - Limits.Choices);

    /// <summary>Whether the field picks among things that the team has not made yet.</summary>
    public static bool IsEmpty(InterviewTurn turn, Field field) => IsOfThings(field) && Every(turn, field).Count == 0;

    /// <summary>The first of the labels read that nothing is called by: the fold would drop it without a word. Null when all are known.</summary>
    public static string? Unknown(InterviewTurn turn, Field field, IEnumerable<string> labels)
    {
        if (!IsOfThings(field))
        {
            return null;
        }

        var known = Every(turn, field).Select(choice => choice.Id).ToHashSet(StringComparer.Ordinal);
        return labels.FirstOrDefault(label => !known.Contains(label));
    }

    /// <summary>"2" or "K7MQ, 2" with labels in place of numbers; other text as it is. Labels have four characters and more.</summary>
    public static string ByNumber(InterviewTurn turn, Field field, string text)
    {
        if (field is not (MultipleChoiceField or ChoiceField { OwnWords: true }))
        {
            return text;
        }

        var parts = Choices.Split(PlainText.Normalize(text)).Select(part => NumberOf(part, turn.State.Offered) ?? part).ToList();
        return parts.TrueForAll(turn.State.Offered.Contains) || (field is MultipleChoiceField && parts.TrueForAll(part => Workshops.Label.Read(part) is not null))
            ? string.Join(',', parts)
            : text;
    }

    public static bool IsOfThings(Field field) => field is ChoiceField { Source: ChoiceSource.Made } or MultipleChoiceField { Source: ChoiceSource.Made };

    private static string? NumberOf(string text, List<string> offered) =>
        text.Length <= 2 && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= 1 && number <= offered.Count
            ? offered[number - 1]
            : null;

    private static IReadOnlyList<Offered> Every(InterviewTurn turn, Field field) => field switch
    {
        ChoiceField { Source: ChoiceSource.Catalogue catalogue } => Fixed(turn, field, catalogue.Ids),
        MultipleChoiceField { Source: ChoiceSource.Catalogue catalogue } => Fixed(turn, field, catalogue.Ids),
        ScaleField scale => Fixed(turn, field, Enumerable.Range(scale.Lowest, scale.Highest - scale.Lowest + 1).Reverse().Select(point => $"{point}")),
        _ when IsOfThings(field) => [.. StepCatalog.Of(turn.Form.Step).Options(turn.Form, field, turn.Journey, turn.Scene.Language)
            .Select(option => new Offered(option.Label, option.Text) { IsMade = true })],
        _ => [],
    };

    private static IReadOnlyList<Offered> Fixed(InterviewTurn turn, Field field, IEnumerable<string> ids) =>
        [.. ids.Select(id => new Offered(id, turn.Form.TitleOf(field, id, turn.Scene.Language)))];
}
