using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

namespace Microsoft.Bot.Builder.Dialogs;

public partial class DialogContext
{
    private const string ActivityReceivedEmitted = "activityReceivedEmitted";

    public Task<DialogTurnResult> BeginDialogAsync(string dialogId, object options = null, CancellationToken cancellationToken = default) =>
        TracedAsync(BeginAsync(dialogId, options, cancellationToken));

    public Task<DialogTurnResult> PromptAsync(string dialogId, PromptOptions options, CancellationToken cancellationToken = default) =>
        TracedAsync(BeginPromptAsync(dialogId, options, cancellationToken));

    /// <summary>Hands the activity of this turn to the active dialog.</summary>
    public Task<DialogTurnResult> ContinueDialogAsync(CancellationToken cancellationToken = default) =>
        TracedAsync(ContinueAsync(cancellationToken));

    /// <summary>Ends the active dialog and gives its result to the one that began it.</summary>
    public Task<DialogTurnResult> EndDialogAsync(object result = null, CancellationToken cancellationToken = default) =>
        TracedAsync(EndAsync(result, cancellationToken));

    public Task<DialogTurnResult> CancelAllDialogsAsync(CancellationToken cancellationToken = default) =>
        CancelAllDialogsAsync(false, null, null, cancellationToken);

    /// <summary>Ends all dialogs of the stack, and of the parents' too if asked; a parent that handles the event stays.</summary>
    public Task<DialogTurnResult> CancelAllDialogsAsync(bool cancelParents, string eventName = null, object eventValue = null, CancellationToken cancellationToken = default) =>
        TracedAsync(CancelAllAsync(cancelParents, eventName ?? DialogEvents.CancelDialog, eventValue, cancellationToken));

    public Task<DialogTurnResult> ReplaceDialogAsync(string dialogId, object options = null, CancellationToken cancellationToken = default) =>
        TracedAsync(ReplaceAsync(dialogId, options, cancellationToken));

    public Task RepromptDialogAsync(CancellationToken cancellationToken = default) =>
        TracedAsync(RepromptAsync(cancellationToken));

    /// <summary>Raises an event at the active dialog of this context, or of the innermost one.</summary>
    /// <returns>Whether a dialog handled it.</returns>
    public Task<bool> EmitEventAsync(string name, object value = null, bool bubble = true, bool fromLeaf = false, CancellationToken cancellationToken = default) =>
        TracedAsync(EmitAsync(new DialogEvent { Name = name, Value = value, Bubble = bubble }, fromLeaf, cancellationToken));

    private async Task<DialogTurnResult> BeginAsync(string dialogId, object options, CancellationToken cancellationToken)
    {
        ThrowIfEmpty(dialogId);
        var dialog = FindDialog(dialogId) ?? throw new ArgumentException(
            $"DialogContext.BeginDialogAsync(): A dialog with an id of '{dialogId}' wasn't found." +
            " The dialog must be included in the current or parent DialogSet." +
            " For example, if subclassing a ComponentDialog you can call AddDialog() within your constructor.");

        Stack.Insert(0, new DialogInstance { Id = dialogId, State = new Dictionary<string, object>() });
        return await dialog.BeginDialogAsync(this, options, cancellationToken);
    }

    private async Task<DialogTurnResult> BeginPromptAsync(string dialogId, PromptOptions options, CancellationToken cancellationToken)
    {
        ThrowIfEmpty(dialogId);
        ArgumentNullException.ThrowIfNull(options);
        return await BeginDialogAsync(dialogId, options, cancellationToken);
    }

    private async Task<DialogTurnResult> ContinueAsync(CancellationToken cancellationToken)
    {
        // Once per turn, however many contexts continue in it.
        if (Context.TurnState.TryAdd(ActivityReceivedEmitted, true))
            await EmitEventAsync(DialogEvents.ActivityReceived, Context.Activity, bubble: true, fromLeaf: true, cancellationToken);

        if (ActiveDialog is not { } active)
            return new DialogTurnResult(DialogTurnStatus.Empty);

        var dialog = FindDialog(active.Id)
            ?? throw new InvalidOperationException($"Failed to continue dialog. A dialog with id {active.Id} could not be found.");
        return await dialog.ContinueDialogAsync(this, cancellationToken);
    }

    private async Task<DialogTurnResult> EndAsync(object result, CancellationToken cancellationToken)
    {
        Reject.Token(result);
        await EndActiveDialogAsync(DialogReason.EndCalled, cancellationToken);

        if (ActiveDialog is not { } previous)
            return new DialogTurnResult(DialogTurnStatus.Complete, result);

        var dialog = FindDialog(previous.Id) ?? throw new InvalidOperationException(
            $"DialogContext.EndDialogAsync(): Can't resume previous dialog. A dialog with an id of '{previous.Id}' wasn't found.");
        return await dialog.ResumeDialogAsync(this, DialogReason.EndCalled, result, cancellationToken);
    }

    private async Task<DialogTurnResult> CancelAllAsync(bool cancelParents, string eventName, object eventValue, CancellationToken cancellationToken)
    {
        Reject.Token(eventValue);
        if (Stack.Count == 0 && Parent == null)
            return new DialogTurnResult(DialogTurnStatus.Empty);

        // The dialog that cancels knows of it; all others hear of it first and may stop it.
        var notify = false;
        for (var context = this; context != null;)
        {
            if (context.Stack.Count == 0)
            {
                context = cancelParents ? context.Parent : null;
            }
            else
            {
                if (notify && await context.EmitEventAsync(eventName, eventValue, bubble: false, fromLeaf: false, cancellationToken))
                    break;
                await context.EndActiveDialogAsync(DialogReason.CancelCalled, cancellationToken);
            }

            notify = true;
        }

        return new DialogTurnResult(DialogTurnStatus.Cancelled);
    }

    private async Task<DialogTurnResult> ReplaceAsync(string dialogId, object options, CancellationToken cancellationToken)
    {
        Reject.Token(options);
        await EndActiveDialogAsync(DialogReason.ReplaceCalled, cancellationToken);
        return await BeginDialogAsync(dialogId, options, cancellationToken);
    }

    private async Task<bool> RepromptAsync(CancellationToken cancellationToken)
    {
        if (await EmitEventAsync(DialogEvents.RepromptDialog, null, bubble: false, fromLeaf: false, cancellationToken))
            return true;
        if (ActiveDialog is not { } active)
            return false;

        var dialog = FindDialog(active.Id)
            ?? throw new InvalidOperationException($"DialogSet.RepromptDialogAsync(): Can't find A dialog with an id of '{active.Id}'.");
        await dialog.RepromptDialogAsync(Context, active, cancellationToken);
        return true;
    }

    private async Task<bool> EmitAsync(DialogEvent dialogEvent, bool fromLeaf, CancellationToken cancellationToken)
    {
        var context = fromLeaf ? Leaf() : this;
        return context.ActiveDialog is { } active
            && context.FindDialog(active.Id) is { } dialog
            && await dialog.OnDialogEventAsync(context, dialogEvent, cancellationToken);
    }

    /// <summary>The innermost context: this one, if its active dialog is no container.</summary>
    internal DialogContext Leaf()
    {
        var context = this;
        while (context.Child is { } child)
            context = child;
        return context;
    }

    private async Task EndActiveDialogAsync(DialogReason reason, CancellationToken cancellationToken)
    {
        if (ActiveDialog is not { } active)
            return;

        // Only this set's own dialogs are told: what a parent's dialog keeps is the parent's.
        if (Dialogs.Find(active.Id) is { } dialog)
            await dialog.EndDialogAsync(Context, active, reason, cancellationToken);
        Stack.RemoveAt(0);
    }

    private static void ThrowIfEmpty(string dialogId)
    {
        if (string.IsNullOrEmpty(dialogId))
            throw new ArgumentNullException(nameof(dialogId));
    }
}
