using System.Globalization;
using JourneyBot.Commands;
using JourneyBot.Extension;
using JourneyBot.Workshops;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;
using Newtonsoft.Json.Linq;

namespace JourneyBot.Teams;

/// <content>The message extension: search and share, links, and dialogs.</content>
internal sealed partial class WorkshopBot
{
    protected override async Task<MessagingExtensionResponse> OnTeamsMessagingExtensionQueryAsync(
        ITurnContext<IInvokeActivity> turnContext, MessagingExtensionQuery query, CancellationToken cancellationToken)
    {
        var (turn, seeker) = SeekerOf((Activity)turnContext.Activity);
        var words = query.Parameters?.FirstOrDefault(parameter => parameter?.Name == SearchQuery.Parameter)?.Value;
        var asked = SearchQuery.Of(Convert.ToString(words, CultureInfo.InvariantCulture), query.QueryOptions?.Skip, query.QueryOptions?.Count);
        var language = turn.Locale;
        var list = await extension.Sharing.DrawAsync(await extension.Search.FindAsync(seeker, asked, cancellationToken), cancellationToken);
        return list.Count == 0 && asked.Skip == 0
            ? ExtensionAnswers.Say(ExtensionTexts.All.Get("NothingFound", language))
            : ExtensionAnswers.Results([.. list.Select(shared => ExtensionAnswers.Result(shared, language))]);
    }

    /// <summary>A result was picked; who may see it may have changed since it was listed.</summary>
    protected override async Task<MessagingExtensionResponse> OnTeamsMessagingExtensionSelectItemAsync(
        ITurnContext<IInvokeActivity> turnContext, JObject query, CancellationToken cancellationToken)
    {
        var (turn, seeker) = SeekerOf((Activity)turnContext.Activity);
        var language = turn.Locale;
        return query?[ExtensionAnswers.Picked] is JValue { Value: string id } && CommandData.IsId(id)
            && await extension.Search.FindAsync(seeker, new WorkshopId(id), cancellationToken) is { } found
            ? ExtensionAnswers.Results([ExtensionAnswers.Result(new Shared(found, await extension.Sharing.DrawAsync(found, cancellationToken), IsWhole: true), language)])
            : ExtensionAnswers.Say(ExtensionTexts.All.Get("NotHere", language));
    }

    protected override async Task<MessagingExtensionResponse> OnTeamsAppBasedLinkQueryAsync(
        ITurnContext<IInvokeActivity> turnContext, AppBasedLinkQuery query, CancellationToken cancellationToken)
    {
        var turn = turns.Read((Activity)turnContext.Activity, isPress: true);
        return await extension.Links.OpenAsync(turn, query.Url, cancellationToken) is var (found, link)
            ? ExtensionAnswers.Results([ExtensionAnswers.Result(new Shared(found, await extension.Sharing.DrawAsync(found, link, cancellationToken), IsWhole: true), turn.Locale)])
            : ExtensionAnswers.Nothing;
    }

    /// <summary>Where nobody says who reads it, nothing is shown.</summary>
    protected override Task<MessagingExtensionResponse> OnTeamsAnonymousAppBasedLinkQueryAsync(
        ITurnContext<IInvokeActivity> turnContext, AppBasedLinkQuery query, CancellationToken cancellationToken) =>
        Task.FromResult(ExtensionAnswers.Nothing);

    protected override async Task<MessagingExtensionActionResponse> OnTeamsMessagingExtensionFetchTaskAsync(
        ITurnContext<IInvokeActivity> turnContext, MessagingExtensionAction action, CancellationToken cancellationToken)
    {
        var activity = (Activity)turnContext.Activity;
        var turn = turns.Read(activity, isPress: true);
        var reply = await extension.Dialog.OpenAsync(turn, MessageOf(action.MessagePayload, activity.From), cancellationToken);
        return await ExtensionAnswers.DialogAsync(turnContext, turn, reply, cancellationToken);
    }

    protected override async Task<MessagingExtensionActionResponse> OnTeamsMessagingExtensionSubmitActionAsync(
        ITurnContext<IInvokeActivity> turnContext, MessagingExtensionAction action, CancellationToken cancellationToken)
    {
        var turn = turns.Read((Activity)turnContext.Activity, isPress: true);
        var reply = await extension.Dialog.SubmitAsync(turn, CardValue.Read(action.Data), cancellationToken);
        return await ExtensionAnswers.DialogAsync(turnContext, turn, reply, cancellationToken);
    }

    private (Turn Turn, Seeker Seeker) SeekerOf(Activity activity)
    {
        var turn = turns.Read(activity, isPress: true);
        var account = activity.From?.Id ?? string.Empty;
        return (turn, new Seeker(turn.Who.Id, turn.Tenant, account, TurnReader.IdOf(new ChannelAccount(account))));
    }

    private static ChatMessage? MessageOf(MessageActionsPayload? message, ChannelAccount? reader)
    {
        if (message?.Body is null)
        {
            return null;
        }

        var author = message.From?.User;
        DateTimeOffset? at = DateTimeOffset.TryParse(message.CreatedDateTime, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var created) ? created : null;
        var isOwn = author?.Id is { } id && (id == reader?.AadObjectId || id == reader?.Id);
        return new ChatMessage(MessageText.Of(message.Body), at, isOwn ? null : author?.DisplayName);
    }
}
