using System.Net;
using AdaptiveCards;
using JourneyBot.Commands;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace JourneyBot.Teams;

/// <summary>Replies in the channel's shapes: messages, or the answer to an invoke, which is for the presser alone.</summary>
internal static class Answering
{
    private const string CardType = "application/vnd.microsoft.card.adaptive";
    private const string ErrorType = "application/vnd.microsoft.error";
    private const string MessageType = "application/vnd.microsoft.activity.message";

    public static Attachment Attach(AdaptiveCard card) => new() { ContentType = AdaptiveCard.ContentType, Content = card };

    /// <summary>An invoke that we do not answer: 400 with the reason, never 501 or an empty body (TEAMS.md C19).</summary>
    public static InvokeResponse Refuse(string code, string message) => new()
    {
        Status = (int)HttpStatusCode.BadRequest,
        Body = new AdaptiveCardInvokeResponse { StatusCode = 400, Type = ErrorType, Value = new Error(code, message) },
    };

    public static async Task SayAsync(ITurnContext context, Reply reply, CancellationToken cancellationToken)
    {
        foreach (var activity in Messages(reply))
        {
            await context.SendActivityAsync(activity, cancellationToken);
        }
    }

    public static async Task<AdaptiveCardInvokeResponse> AnswerAsync(
        ITurnContext context, Turn turn, Reply reply, CancellationToken cancellationToken)
    {
        switch (reply)
        {
            case Reply.Cards { Items: [var card] }:
                return new AdaptiveCardInvokeResponse { StatusCode = 200, Type = CardType, Value = card };
            case Reply.Text text:
                return Message(text.Value);
            case Reply.Posted posted:
                await SayAsync(context, posted with { First = null }, cancellationToken);
                return Message(posted.First ?? posted.Said);
            default:
                await SayAsync(context, reply, cancellationToken);
                return Message(ChatTexts.All.Get("Done", turn.Locale));
        }
    }

    /// <summary>Typed, since the channel's serializer leaves out what cannot be set: an anonymous body would arrive empty.</summary>
    public static AdaptiveCardInvokeResponse Message(string text) => new() { StatusCode = 200, Type = MessageType, Value = text };

    private static IEnumerable<IActivity> Messages(Reply reply) => reply switch
    {
        Reply.Text text => [Dialogs.Question.Say(text.Value)],
        Reply.Cards cards => cards.Items.Select(card => MessageFactory.Attachment(Attach(card))),
        Reply.Posted { First: { } first } posted => [Dialogs.Question.Say(first), MessageFactory.Attachment(Attach(posted.Card))],
        Reply.Posted posted => [MessageFactory.Attachment(Attach(posted.Card))],
        _ => [],
    };
}
