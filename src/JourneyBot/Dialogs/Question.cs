using JourneyBot.Cards;
using JourneyBot.Commands;
using JourneyBot.Telemetry;
using JourneyBot.Workshops;
using JourneyBot.Workshops.Forms;
using JourneyBot.Workshops.Words;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace JourneyBot.Dialogs;

/// <summary>One field asked in words: the question, its choices by number, and how to answer.</summary>
internal static class Question
{
    public static Activity Ask(InterviewTurn turn) => Say(Text(turn, turn.Before));

    /// <summary>The same question, after the reason why an answer did not fit.</summary>
    public static Activity AskAgain(InterviewTurn turn, Refusal reason) => Say(Text(turn, reason.Tell(turn.Scene.Language).ToString()));

    /// <summary>Where only what mentions us is heard, every question ends with how to answer.</summary>
    public static string InAGroup(string said, Scene scene) => scene.Turn.Mention is { } bot
        ? said + ChatTexts.All.Get("HowInGroup", scene.Language, new Argument("bot", bot))
        : said;

    /// <summary>Plain text: nothing that a person typed is markup.</summary>
    public static Activity Say(string text)
    {
        var activity = MessageFactory.Text(text);
        activity.TextFormat = TextFormatTypes.Plain;
        return activity;
    }

    private static string Text(InterviewTurn turn, string? before)
    {
        var language = turn.Scene.Language;
        var field = turn.Current!;
        List<string> lines = [.. before is null ? Array.Empty<string>() : [before], GuideText.Ask(turn.Form, field, turn.Journey, language)];
        // A scale is answered by its points, so numbers in front of them would mislead.
        lines.AddRange(Offer.Asked(turn).Select((choice, i) => field is ScaleField ? choice.Title : $"{i + 1}. {choice.Title}"));
        if (Offer.More(turn) is > 0 and var more)
        {
            lines.Add(ChatTexts.All.Get("MoreByLabel", language, Argument.Count("count", more)));
        }

        lines.Add(How(turn, field, language));
        return string.Join('\n', lines);
    }

    private static string How(InterviewTurn turn, Field field, Language language)
    {
        var key = field.IsRequired ? "HowRequired" : turn.State.HasMore ? "HowLast" : "HowOptional";
        return InAGroup(ChatTexts.All.Get(key, language), turn.Scene);
    }
}
