using System.Globalization;
using JourneyBot.Cards;
using JourneyBot.Commands;
using JourneyBot.Workshops;
using JourneyBot.Workshops.Forms;
using JourneyBot.Workshops.Steps;
using JourneyBot.Workshops.Words;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace JourneyBot.Dialogs;

/// <summary>One field asked in words: the question, its choices by number, and how to answer.</summary>
internal static class Question
{
    private const int ChoiceLength = 60;

    /// <summary>The ids or labels that the field offers, in the order of their numbers.</summary>
    public static List<string> Offer(InterviewTurn turn) => [.. Choices(turn, turn.Current!).Select(choice => choice.Id)];

    public static Activity Ask(InterviewTurn turn) => Say(Text(turn, turn.Before));

    /// <summary>The same question, after the reason why an answer did not fit.</summary>
    public static Activity AskAgain(InterviewTurn turn, Refusal reason) => Say(Text(turn, reason.Say(turn.Scene.Language).ToString()));

    /// <summary>Plain text: nothing that a person typed is markup.</summary>
    public static Activity Say(string text)
    {
        var activity = MessageFactory.Text(text);
        activity.TextFormat = TextFormatTypes.Plain;
        return activity;
    }

    public static IReadOnlyList<(string Id, string Title)> Choices(InterviewTurn turn, Field field) => field switch
    {
        ChoiceField choice => Choices(turn, field, choice.Source),
        MultipleChoiceField choice => Choices(turn, field, choice.Source),
        ScaleField scale => [.. Enumerable.Range(scale.Lowest, scale.Highest - scale.Lowest + 1).Reverse()
            .Select(point => point.ToString(CultureInfo.InvariantCulture))
            .Select(point => (point, turn.Form.TitleOf(scale, point, turn.Scene.Language)))],
        _ => [],
    };

    private static IReadOnlyList<(string, string)> Choices(InterviewTurn turn, Field field, ChoiceSource source)
    {
        var language = turn.Scene.Language;
        return source is ChoiceSource.Catalogue catalogue
            ? [.. catalogue.Ids.Select(id => (id, turn.Form.TitleOf(field, id, language)))]
            : [.. StepCatalog.Of(turn.Form.Step).Options(turn.Form, field, turn.Journey, language)
                .Take(Limits.Choices)
                .Select(option => (option.Label, $"{option.Label} {PlainText.Shorten(option.Text, ChoiceLength)}"))];
    }

    private static string Text(InterviewTurn turn, string? before)
    {
        var language = turn.Scene.Language;
        var field = turn.Current!;
        var lines = new List<string>();
        if (before is not null)
        {
            lines.Add(before);
        }

        lines.Add(GuideText.Ask(turn.Form, field, turn.Journey, language));
        // A scale is answered by its points, so numbers in front of them would mislead.
        lines.AddRange(Choices(turn, field).Select((choice, i) => field is ScaleField ? choice.Title : $"{i + 1}. {choice.Title}"));
        lines.Add(How(turn, field, language));
        return string.Join('\n', lines);
    }

    private static string How(InterviewTurn turn, Field field, Language language)
    {
        var key = field.IsRequired ? "HowRequired" : "HowOptional";
        var how = ChatTexts.All.Get(key, language);
        return turn.Scene.Turn.IsPersonal
            ? how
            : how + ChatTexts.All.Get("HowInGroup", language, new Argument("bot", turn.Scene.Turn.Bot));
    }
}
