using JourneyBot.Commands;
using JourneyBot.Dialogs;
using JourneyBot.Extension;
using JourneyBot.Leading;
using JourneyBot.Telemetry;
using JourneyBot.Workshops;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Teams;
using Microsoft.Bot.Schema;
using Newtonsoft.Json;

namespace JourneyBot.Teams;

/// <summary>
/// Where activities come in: reads who, where and what, hands the command on, and puts the answer into the channel's shapes.
/// Knows nothing of journeys.
/// </summary>
internal sealed partial class WorkshopBot(
    TurnReader turns, CommandRouter router, Interviewer interviewer, Welcoming welcoming, ExtensionRooms extension) : TeamsActivityHandler
{
    protected override async Task OnMessageActivityAsync(
        ITurnContext<IMessageActivity> turnContext, CancellationToken cancellationToken)
    {
        var activity = turnContext.Activity;
        if (CardValue.IsOurs(activity.Value))
        {
            await PressAsync(turnContext, activity.Value, cancellationToken);
            return;
        }

        if (AddressedText.Of((Activity)activity) is not { } text)
        {
            return;
        }

        await welcoming.HeardAsync((Activity)activity, cancellationToken);
        var turn = turns.Read((Activity)activity, isPress: false);
        if (Languages.IsJapanese(text))
        {
            turn = turn with { Locale = Language.Japanese };
        }

        var command = CommandWords.Read(text);
        if (command is NameFacilitator)
        {
            turn = turn with { Mentioned = await MentionedPeople.ReadAsync(turnContext, cancellationToken) };
        }

        if (Interviewer.Takes(command, turn))
        {
            await InterviewAsync(turnContext, new Heard(turn, command, text), cancellationToken);
            return;
        }

        await Answering.SayAsync(turnContext, await router.RunAsync(turn, command, cancellationToken), cancellationToken);
        await interviewer.AskAgainAsync(turnContext, turn, cancellationToken);
    }

    protected override async Task<InvokeResponse> OnInvokeActivityAsync(
        ITurnContext<IInvokeActivity> turnContext, CancellationToken cancellationToken)
    {
        if (turnContext.Activity.Name is not "adaptiveCard/action" and not ("composeExtension/query" or "composeExtension/selectItem"
            or "composeExtension/queryLink" or "composeExtension/anonymousQueryLink" or "composeExtension/fetchTask" or "composeExtension/submitAction"))
        {
            return Answering.Refuse("unknownInvoke", "This bot does not answer this invoke.");
        }

        try
        {
            var response = await base.OnInvokeActivityAsync(turnContext, cancellationToken);
            return response is { Status: 200 } or { Body: AdaptiveCardInvokeResponse }
                ? response
                : Answering.Refuse("malformedInvoke", "The value of this invoke is malformed.");
        }
        catch (Exception exception) when (exception is JsonException or InvalidCastException or FormatException or OverflowException)
        {
            return Answering.Refuse("malformedInvoke", "The value of this invoke is malformed.");
        }
    }

    protected override async Task<AdaptiveCardInvokeResponse> OnAdaptiveCardInvokeAsync(
        ITurnContext<IInvokeActivity> turnContext, AdaptiveCardInvokeValue invokeValue, CancellationToken cancellationToken)
    {
        var turn = turns.Read((Activity)turnContext.Activity, isPress: true);
        var command = CardValue.Read(invokeValue.Action?.Data);
        var reply = command is null
            ? Reply.Of(new MalformedCommand(), turn.Locale)
            : await router.RunAsync(turn, command, cancellationToken);
        return await Answering.AnswerAsync(turnContext, turn, reply, cancellationToken);
    }

    protected override Task OnInstallationUpdateAddAsync(
        ITurnContext<IInstallationUpdateActivity> turnContext, CancellationToken cancellationToken) =>
        welcoming.InstalledAsync(turnContext, turns.Read((Activity)turnContext.Activity, isPress: false), cancellationToken);

    protected override Task OnInstallationUpdateRemoveAsync(
        ITurnContext<IInstallationUpdateActivity> turnContext, CancellationToken cancellationToken) =>
        welcoming.RemovedAsync(turnContext, turns.Read((Activity)turnContext.Activity, isPress: false), cancellationToken);

    /// <summary>Only our own arrival is greeted; people who join get nothing unasked (TEAMS.md C33).</summary>
    protected override async Task OnConversationUpdateActivityAsync(
        ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken)
    {
        var activity = (Activity)turnContext.Activity;
        var us = activity.Recipient?.Id;
        if (us is not null && activity.MembersAdded?.Any(member => member?.Id == us) == true)
        {
            await welcoming.AddedAsync(turnContext, turns.Read(activity, isPress: false), cancellationToken);
        }

        if (us is not null && activity.MembersRemoved?.Any(member => member?.Id == us) == true)
        {
            await welcoming.RemovedAsync(turnContext, turns.Read(activity, isPress: false), cancellationToken);
        }

        await NoteAsync(activity, activity.MembersRemoved, isIn: false, cancellationToken);
        await NoteAsync(activity, activity.MembersAdded, isIn: true, cancellationToken);
    }

    /// <summary>What was answered stands: nothing is done with an edit or a deletion, and nothing of it is read.</summary>
    protected override Task OnMessageUpdateActivityAsync(ITurnContext<IMessageUpdateActivity> turnContext, CancellationToken cancellationToken) => Task.CompletedTask;

    protected override Task OnMessageDeleteActivityAsync(ITurnContext<IMessageDeleteActivity> turnContext, CancellationToken cancellationToken) => Task.CompletedTask;

    private Task NoteAsync(Activity activity, IList<ChannelAccount>? members, bool isIn, CancellationToken cancellationToken) => extension.People.NoteAsync(
        PeopleReading.Of(members, activity.Recipient), PeopleReading.WhereOf(activity), isIn, activity.Timestamp, cancellationToken);

    /// <summary>Prompts read the activity's text: while they do, it is what was said to us, and afterwards as it came.</summary>
    private async Task InterviewAsync(ITurnContext turnContext, Heard heard, CancellationToken cancellationToken)
    {
        var activity = turnContext.Activity;
        var came = activity.Text;
        TurnReport.Current?.Runs(heard.Command);
        activity.Text = heard.Text;
        try
        {
            var reply = await interviewer.RunAsync(turnContext, heard.Turn, heard.Command, cancellationToken);
            await Answering.SayAsync(turnContext, reply ?? Reply.Nothing, cancellationToken);
        }
        finally
        {
            activity.Text = came;
        }
    }

    /// <summary>A press that came as a message (Action.Submit): answered in the conversation.</summary>
    private async Task PressAsync(ITurnContext turnContext, object value, CancellationToken cancellationToken)
    {
        var turn = turns.Read(turnContext.Activity, isPress: false);
        var reply = CardValue.Read(value) is { } command
            ? await router.RunAsync(turn, command, cancellationToken)
            : Reply.Of(new MalformedCommand(), turn.Locale);
        await Answering.SayAsync(turnContext, reply, cancellationToken);
    }

    private sealed record Heard(Turn Turn, Command Command, string Text);
}
