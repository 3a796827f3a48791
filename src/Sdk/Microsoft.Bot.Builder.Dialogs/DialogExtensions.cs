using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Dialogs;

public static class DialogExtensions
{
    private const string StateTrace = "BotState";
    private const string StateTraceType = "https://www.botframework.com/schemas/botState";
    private const string StateTraceLabel = "Bot State";

    /// <summary>Continues the dialogs on the stack kept by the accessor or, if there is none, begins this dialog.</summary>
    public static async Task RunAsync(this Dialog dialog, ITurnContext turnContext, IStatePropertyAccessor<DialogState> accessor, CancellationToken cancellationToken)
    {
        var dialogs = new DialogSet(accessor)
        {
            TelemetryClient = turnContext.TurnState.Get<IBotTelemetryClient>() ?? dialog.TelemetryClient ?? NullBotTelemetryClient.Instance,
        };
        dialogs.Add(dialog);

        var context = await dialogs.CreateContextAsync(turnContext, cancellationToken);
        context.ServeFrom(turnContext.TurnState);

        while (!await RunOnceAsync(context, dialog.Id, cancellationToken))
        {
            // A dialog handled the error: the turn goes on from the stack as that dialog left it.
        }
    }

    private static async Task<bool> RunOnceAsync(DialogContext context, string dialogId, CancellationToken cancellationToken)
    {
        try
        {
            var result = await context.ContinueDialogAsync(cancellationToken);
            if (result.Status == DialogTurnStatus.Empty)
                await context.BeginDialogAsync(dialogId, null, cancellationToken);
            await TraceStateAsync(context, cancellationToken);
            return true;
        }
        catch (Exception error)
        {
            if (!await HandledAsync(context, error, cancellationToken))
                throw;
            return false;
        }
    }

    private static async Task<bool> HandledAsync(DialogContext context, Exception error, CancellationToken cancellationToken)
    {
        try
        {
            return await context.EmitEventAsync(DialogEvents.Error, error, bubble: true, fromLeaf: true, cancellationToken);
        }
        catch (Exception emitting)
        {
            throw new AggregateException("Unable to emit the error as a DialogEvent.", emitting, error);
        }
    }

    // For inspectors; adapters send traces to the emulator only.
    private static Task<ResourceResponse> TraceStateAsync(DialogContext context, CancellationToken cancellationToken)
    {
        var leaf = context.Leaf();
        var snapshot = new Dictionary<string, object>
        {
            ["dialog"] = leaf.Parent?.ActiveDialog?.State,
            ["this"] = leaf.ActiveDialog?.State,
        };
        var trace = Activity.CreateTraceActivity(StateTrace, StateTraceType, snapshot, StateTraceLabel);
        return context.Context.SendActivityAsync(trace, cancellationToken);
    }
}
