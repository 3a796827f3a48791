using System.Net;
using JourneyBot.Commands;
using JourneyBot.Storage;
using JourneyBot.Telemetry;
using JourneyBot.Workshops;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;

namespace JourneyBot.Teams;

/// <summary>
/// The unexpected has one handler: one apology with a correlation id, in the person's language. State is left as it was, so the
/// same press or message may simply be tried again.
/// </summary>
internal sealed partial class JourneyAdapter : CloudAdapter
{
    private readonly PacedSending _sending;
    private readonly ILogger<JourneyAdapter> _log;

    public JourneyAdapter(BotFrameworkAuthentication authentication, PacedSending sending, ILogger<JourneyAdapter> log)
        : base(authentication, log)
    {
        _sending = sending;
        _log = log;
        OnTurnError = ApologizeAsync;
    }

    /// <summary>What goes out as plain text is written so that every client shows it as such; each message goes out in its time.</summary>
    public override async Task<ResourceResponse[]> SendActivitiesAsync(
        ITurnContext turnContext, Activity[] activities, CancellationToken cancellationToken)
    {
        var responses = new List<ResourceResponse>();
        foreach (var activity in activities)
        {
            Markup.Apply(activity);
            responses.Add(activity.Type == ActivityTypes.Message
                ? await _sending.SendAsync(activity, one => PassAsync(turnContext, one, cancellationToken), cancellationToken)
                : await PassAsync(turnContext, activity, cancellationToken));
        }

        return [.. responses];
    }

    public override Task<ResourceResponse> UpdateActivityAsync(ITurnContext turnContext, Activity activity, CancellationToken cancellationToken) =>
        _sending.CallAsync(activity.Conversation.Id, () => base.UpdateActivityAsync(turnContext, activity, cancellationToken), cancellationToken);

    public override Task DeleteActivityAsync(ITurnContext turnContext, ConversationReference reference, CancellationToken cancellationToken) =>
        _sending.CallAsync(
            reference.Conversation.Id,
            async () =>
            {
                await base.DeleteActivityAsync(turnContext, reference, cancellationToken);
                return true;
            },
            cancellationToken);

    private async Task<ResourceResponse> PassAsync(ITurnContext turnContext, Activity activity, CancellationToken cancellationToken) =>
        (await base.SendActivitiesAsync(turnContext, [activity], cancellationToken))[0];

    private async Task ApologizeAsync(ITurnContext context, Exception exception)
    {
        var id = Operation.Of("error", context.Activity.Id ?? string.Empty, exception.GetType().FullName ?? string.Empty)[..8];
        TurnReport.Current?.Failed(id, exception);
        TurnFailed(exception, id, context.Activity.Type, System.Diagnostics.Activity.Current?.TraceId.ToString());
        if (context.Activity.Type is ActivityTypes.ConversationUpdate or ActivityTypes.InstallationUpdate)
        {
            // Nobody asked for anything, so nobody is told. What the store could not take, Teams is to bring again.
            if (JourneyStorage.IsAtFault(exception))
            {
                throw new BringAgainException(exception);
            }

            return;
        }

        var sorry = ChatTexts.All.Get("Sorry", Languages.Of(context.Activity.Locale), new Workshops.Words.Argument("id", id));
        try
        {
            await context.SendActivityAsync(Apology(context, sorry));
        }
        catch (Exception second) when (second is not OutOfMemoryException)
        {
            // The channel is what failed: there is nobody to tell but the log.
            ApologyFailed(second, id);
        }
    }

    private static Activity Apology(ITurnContext context, string sorry) => context.Activity.Type == ActivityTypes.Invoke
        ? new Activity
        {
            Type = ActivityTypesEx.InvokeResponse,
            Value = new InvokeResponse
            {
                Status = (int)HttpStatusCode.OK,
                Body = context.Activity.Name switch
                {
                    "composeExtension/fetchTask" or "composeExtension/submitAction" => ExtensionAnswers.Close(sorry, Languages.Of(context.Activity.Locale)),
                    "composeExtension/query" or "composeExtension/selectItem" => ExtensionAnswers.Say(sorry),
                    "composeExtension/queryLink" or "composeExtension/anonymousQueryLink" => ExtensionAnswers.Nothing,
                    _ => Answering.Message(sorry),
                },
            },
        }
        : Dialogs.Question.Say(sorry);

    [LoggerMessage(EventId = 100, Level = LogLevel.Error, Message = "A turn failed ({CorrelationId}, {ActivityType}, trace {TraceId})")]
    private partial void TurnFailed(Exception exception, string correlationId, string activityType, string? traceId);

    [LoggerMessage(EventId = 101, Level = LogLevel.Warning, Message = "The apology for {CorrelationId} did not arrive")]
    private partial void ApologyFailed(Exception exception, string correlationId);
}
