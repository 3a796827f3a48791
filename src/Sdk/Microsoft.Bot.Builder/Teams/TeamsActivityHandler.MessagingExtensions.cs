using System;
using System.Net;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Builder.Teams;

public partial class TeamsActivityHandler
{
    protected virtual Task<MessagingExtensionResponse> OnTeamsMessagingExtensionQueryAsync(ITurnContext<IInvokeActivity> turnContext, MessagingExtensionQuery query, CancellationToken cancellationToken)
        => throw new InvokeResponseException(HttpStatusCode.NotImplemented);

    protected virtual Task<MessagingExtensionResponse> OnTeamsAppBasedLinkQueryAsync(ITurnContext<IInvokeActivity> turnContext, AppBasedLinkQuery query, CancellationToken cancellationToken)
        => throw new InvokeResponseException(HttpStatusCode.NotImplemented);

    protected virtual Task<MessagingExtensionResponse> OnTeamsAnonymousAppBasedLinkQueryAsync(ITurnContext<IInvokeActivity> turnContext, AppBasedLinkQuery query, CancellationToken cancellationToken)
        => throw new InvokeResponseException(HttpStatusCode.NotImplemented);

    protected virtual Task<MessagingExtensionResponse> OnTeamsMessagingExtensionSelectItemAsync(ITurnContext<IInvokeActivity> turnContext, JObject query, CancellationToken cancellationToken)
        => throw new InvokeResponseException(HttpStatusCode.NotImplemented);

    protected virtual Task<MessagingExtensionActionResponse> OnTeamsMessagingExtensionFetchTaskAsync(ITurnContext<IInvokeActivity> turnContext, MessagingExtensionAction action, CancellationToken cancellationToken)
        => throw new InvokeResponseException(HttpStatusCode.NotImplemented);

    /// <summary>Nobody here previews what a bot would send, so only a dialog that was filled in is handed on.</summary>
    protected virtual Task<MessagingExtensionActionResponse> OnTeamsMessagingExtensionSubmitActionDispatchAsync(ITurnContext<IInvokeActivity> turnContext, MessagingExtensionAction action, CancellationToken cancellationToken)
        => action.BotMessagePreviewAction switch
        {
            null or "" => OnTeamsMessagingExtensionSubmitActionAsync(turnContext, action, cancellationToken),
            "edit" or "send" => throw new InvokeResponseException(HttpStatusCode.NotImplemented),
            var other => throw new InvokeResponseException(HttpStatusCode.BadRequest, $"{other} is not a supported BotMessagePreviewAction."),
        };

    protected virtual Task<MessagingExtensionActionResponse> OnTeamsMessagingExtensionSubmitActionAsync(ITurnContext<IInvokeActivity> turnContext, MessagingExtensionAction action, CancellationToken cancellationToken)
        => throw new InvokeResponseException(HttpStatusCode.NotImplemented);

    private async Task<object> ExtendAsync(ITurnContext<IInvokeActivity> turn, CancellationToken cancellationToken)
    {
        var value = turn.Activity.Value;
        return turn.Activity.Name switch
        {
            "composeExtension/query" => await OnTeamsMessagingExtensionQueryAsync(turn, Read<MessagingExtensionQuery>(value), cancellationToken).ConfigureAwait(false),
            "composeExtension/queryLink" => await OnTeamsAppBasedLinkQueryAsync(turn, Read<AppBasedLinkQuery>(value), cancellationToken).ConfigureAwait(false),
            "composeExtension/anonymousQueryLink" => await OnTeamsAnonymousAppBasedLinkQueryAsync(turn, Read<AppBasedLinkQuery>(value), cancellationToken).ConfigureAwait(false),
            "composeExtension/selectItem" => await OnTeamsMessagingExtensionSelectItemAsync(turn, value as JObject, cancellationToken).ConfigureAwait(false),
            "composeExtension/fetchTask" => await OnTeamsMessagingExtensionFetchTaskAsync(turn, Read<MessagingExtensionAction>(value), cancellationToken).ConfigureAwait(false),
            "composeExtension/submitAction" => await OnTeamsMessagingExtensionSubmitActionDispatchAsync(turn, Read<MessagingExtensionAction>(value), cancellationToken).ConfigureAwait(false),
            _ => throw new ArgumentOutOfRangeException(nameof(turn), turn.Activity.Name, null),
        };
    }

    private static bool IsOfAnExtension(string name)
        => name is "composeExtension/query" or "composeExtension/queryLink" or "composeExtension/anonymousQueryLink"
            or "composeExtension/selectItem" or "composeExtension/fetchTask" or "composeExtension/submitAction";

    private static TValue Read<TValue>(object value)
        => value is JObject json ? json.ToObject<TValue>() : throw new InvokeResponseException(HttpStatusCode.BadRequest, $"expected type '{value?.GetType().Name}'");
}
