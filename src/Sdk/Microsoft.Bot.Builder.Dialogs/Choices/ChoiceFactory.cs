using System.Collections.Generic;
using System.Linq;
using System.Text;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>Messages that list choices.</summary>
public class ChoiceFactory
{
    public static IMessageActivity ForChannel(string channelId, IList<Choice> list, string text = null, string speak = null, ChoiceFactoryOptions options = null) =>
        ForChannel(channelId, list, text, speak, options, null, null);

    /// <summary>The best that the channel can show: buttons, else a line, else a list.</summary>
    public static IMessageActivity ForChannel(string channelId, IList<Choice> list, string text = null, string speak = null, ChoiceFactoryOptions options = null, string conversationType = default, IList<string> toList = default)
    {
        list ??= [];
        var fits = list.All(choice => ButtonTitle(choice).Length <= Channel.MaxActionTitleLength);
        if (!fits)
            return List(list, text, speak, options);
        if (Channel.SupportsSuggestedActions(channelId, list.Count, conversationType))
            return SuggestedAction(list, text, speak, toList);
        if (Channel.SupportsCardActions(channelId, list.Count))
            return HeroCard(list, text, speak);
        return list.Count <= 3 ? Inline(list, text, speak, options) : List(list, text, speak, options);
    }

    public static Activity Inline(IList<Choice> choices, string text = null, string speak = null, ChoiceFactoryOptions options = null)
    {
        choices ??= [];
        var numbered = options?.IncludeNumbers ?? true;
        var line = new StringBuilder(text).Append(' ');
        for (var index = 0; index < choices.Count; index++)
        {
            line.Append(Connector(index, choices.Count, options));
            if (numbered)
                line.Append('(').Append(index + 1).Append(") ");
            line.Append(Title(choices[index]));
        }

        return MessageFactory.Text(line.ToString(), speak, InputHints.ExpectingInput);
    }

    public static Activity List(IList<string> choices, string text = null, string speak = null, ChoiceFactoryOptions options = null) =>
        List(ToChoices(choices), text, speak, options);

    public static Activity List(IList<Choice> choices, string text = null, string speak = null, ChoiceFactoryOptions options = null)
    {
        choices ??= [];
        var numbered = options?.IncludeNumbers ?? true;
        var lines = new StringBuilder(text).Append("\n\n   ");
        for (var index = 0; index < choices.Count; index++)
        {
            if (index > 0)
                lines.Append("\n   ");
            if (numbered)
                lines.Append(index + 1).Append(". ");
            else
                lines.Append("- ");
            lines.Append(Title(choices[index]));
        }

        return MessageFactory.Text(lines.ToString(), speak, InputHints.ExpectingInput);
    }

    public static IMessageActivity SuggestedAction(IList<string> choices, string text = null, string speak = null) =>
        SuggestedAction(ToChoices(choices), text, speak, null);

    public static IMessageActivity SuggestedAction(IList<string> choices, string text = null, string speak = null, IList<string> toList = default) =>
        SuggestedAction(ToChoices(choices), text, speak, toList);

    public static IMessageActivity SuggestedAction(IList<Choice> choices, string text = null, string speak = null) =>
        SuggestedAction(choices, text, speak, null);

    public static IMessageActivity SuggestedAction(IList<Choice> choices, string text = null, string speak = null, IList<string> toList = default) =>
        MessageFactory.SuggestedActions(Actions(choices), text, speak, InputHints.ExpectingInput, toList);

    public static IMessageActivity HeroCard(IList<Choice> choices, string text = null, string speak = null)
    {
        var card = new HeroCard(text: text, buttons: Actions(choices)).ToAttachment();
        return MessageFactory.Attachment(new List<Attachment> { card }, null, speak, InputHints.ExpectingInput);
    }

    public static IList<Choice> ToChoices(IList<string> choices) =>
        choices == null ? [] : [.. choices.Select(value => new Choice(value))];

    private static string Connector(int index, int count, ChoiceFactoryOptions options)
    {
        if (index == 0)
            return string.Empty;
        if (index < count - 1)
            return options?.InlineSeparator ?? ", ";
        return count == 2 ? options?.InlineOr ?? " or " : options?.InlineOrMore ?? ", or ";
    }

    private static string Title(Choice choice) => choice.Action?.Title ?? choice.Value;

    private static string ButtonTitle(Choice choice) =>
        (string.IsNullOrEmpty(choice.Action?.Title) ? choice.Value : choice.Action.Title) ?? string.Empty;

    private static List<CardAction> Actions(IList<Choice> choices) =>
        [.. (choices ?? []).Select(choice => choice.Action ?? new CardAction { Type = ActionTypes.ImBack, Value = choice.Value, Title = choice.Value })];
}
