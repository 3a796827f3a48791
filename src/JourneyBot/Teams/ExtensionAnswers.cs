using AdaptiveCards;
using JourneyBot.Commands;
using JourneyBot.Extension;
using JourneyBot.Workshops;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;

namespace JourneyBot.Teams;

/// <summary>What the message extension answers, in the channel's shapes.</summary>
internal static class ExtensionAnswers
{
    /// <summary>Nothing to insert, and no word about why.</summary>
    public static MessagingExtensionResponse Nothing => Results([]);

    public static MessagingExtensionResponse Say(string text) =>
        new() { ComposeExtension = new MessagingExtensionResult { Type = "message", Text = text } };

    public static MessagingExtensionResponse Results(IList<MessagingExtensionAttachment> results) =>
        new() { ComposeExtension = new MessagingExtensionResult { Type = "result", AttachmentLayout = "list", Attachments = results } };

    /// <summary>For one that is not whole the client is to ask for the whole when it is picked.</summary>
    public static MessagingExtensionAttachment Result(Shared shared, Language language)
    {
        var preview = Preview.Of(shared.Found, language);
        var hero = new HeroCard { Title = preview.Title, Subtitle = preview.Detail };
        if (!shared.IsWhole)
        {
            hero.Tap = new CardAction { Type = "invoke", Value = new Dictionary<string, string> { [Picked] = shared.Found.Workshop.Id.Value } };
        }

        return new MessagingExtensionAttachment
        {
            ContentType = AdaptiveCard.ContentType,
            Content = shared.Card,
            Preview = new Attachment { ContentType = HeroCard.ContentType, Content = hero },
        };
    }

    /// <summary>The name under which a picked result says which workshop it is.</summary>
    public const string Picked = "w";

    public static async Task<MessagingExtensionActionResponse> DialogAsync(
        ITurnContext context, Turn turn, Reply reply, CancellationToken cancellationToken)
    {
        if (reply is Reply.Cards { Items: [var card] })
        {
            return Dialog(card, turn.Locale, "large");
        }

        if (reply is not Reply.Text)
        {
            await Answering.SayAsync(context, reply, cancellationToken);
        }

        return Close(
            reply switch
            {
                Reply.Text text => text.Value,
                Reply.Posted posted => posted.Said,
                _ => ChatTexts.All.Get("Done", turn.Locale),
            },
            turn.Locale);
    }

    /// <summary>The dialog's last page.</summary>
    public static MessagingExtensionActionResponse Close(string text, Language language) => Dialog(SaidCard.Draw(text, language), language, "small");

    private static MessagingExtensionActionResponse Dialog(AdaptiveCard card, Language language, string height)
    {
        var info = new TaskModuleTaskInfo
        {
            Title = ExtensionTexts.All.Get("DialogTitle", language),
            Height = height,
            Width = "medium",
            Card = Answering.Attach(DialogCard.Of(card)),
        };
        return new MessagingExtensionActionResponse { Task = new TaskModuleContinueResponse(info) };
    }
}
