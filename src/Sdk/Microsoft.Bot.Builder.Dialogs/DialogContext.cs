using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Threading.Tasks;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>A dialog set and its stack in one turn.</summary>
[DebuggerDisplay("{GetType().Name}[{ActiveDialog?.Id}]")]
[SuppressMessage("Design", "CA1001", Justification = "The official type is not disposable; services belong to the turn, which disposes of them.")]
public partial class DialogContext
{
    private IEnumerable<KeyValuePair<string, object>> _inheritedServices;
    private TurnContextStateCollection _services;

    public DialogContext(DialogSet dialogs, ITurnContext turnContext, DialogState state)
    {
        ArgumentNullException.ThrowIfNull(dialogs);
        ArgumentNullException.ThrowIfNull(turnContext);
        Dialogs = dialogs;
        Context = turnContext;
        Stack = state.DialogStack;
    }

    public DialogContext(DialogSet dialogs, DialogContext parentDialogContext, DialogState state)
        : this(dialogs, parentDialogContext.Context, state)
    {
        Parent = parentDialogContext;
        _inheritedServices = parentDialogContext.ServicesSoFar;
    }

    /// <summary>Another view of the same stack.</summary>
    private protected DialogContext(DialogContext same)
    {
        Dialogs = same.Dialogs;
        Context = same.Context;
        Stack = same.Stack;
        Parent = same.Parent;
        _inheritedServices = same.ServicesSoFar;
    }

    public DialogSet Dialogs { get; private set; }

    public ITurnContext Context { get; private set; }

    /// <summary>The first entry is the active dialog.</summary>
    public List<DialogInstance> Stack { get; private set; }

    public DialogContext Parent { get; set; }

    /// <summary>The context inside the active dialog, if that is a container; made anew on each call.</summary>
    public DialogContext Child =>
        ActiveDialog is { } active && FindDialog(active.Id) is DialogContainer container ? container.CreateChildContext(this) : null;

    public DialogInstance ActiveDialog => Stack.Count > 0 ? Stack[0] : null;

    /// <summary>Starts with the services of the context this one was made from; copied only when asked for.</summary>
    public TurnContextStateCollection Services
    {
        get
        {
            if (_services != null)
                return _services;

            _services = new TurnContextStateCollection();
            foreach (var (name, service) in _inheritedServices ?? [])
                _services[name] = service;
            return _services;
        }
    }

    private IEnumerable<KeyValuePair<string, object>> ServicesSoFar => _services ?? _inheritedServices;

    /// <summary>Looks in this set, then in those of the parents.</summary>
    /// <returns>The dialog, or null.</returns>
    public Dialog FindDialog(string dialogId)
    {
        if (Dialogs.Find(dialogId) is { } own)
            return own;
        if (Parent == null)
            return null;
        if (Parent.FindDialog(dialogId) is { } inherited)
            return inherited;
        return Parent.ActiveDialog?.Id is { } id && Parent.FindDialog(id) is DialogContainer container
            ? container.FindDialog(dialogId, this)
            : null;
    }

    /// <summary>The locale of the activity, else that of the thread.</summary>
    public string GetLocale()
    {
        try
        {
            if (Context.Activity?.Locale is { Length: > 0 } locale)
                return new CultureInfo(locale).Name;
        }
        catch (CultureNotFoundException)
        {
            // As if none had been given.
        }

        return CultureInfo.CurrentCulture.Name;
    }

    internal void ServeFrom(TurnContextStateCollection turnState) => _inheritedServices = turnState;

    // Who logs a failure wants to know where in the dialogs it happened.
    private async Task<T> TracedAsync<T>(Task<T> work)
    {
        try
        {
            return await work;
        }
        catch (Exception failure) when (!failure.Data.Contains(nameof(DialogContext)))
        {
            failure.Data[nameof(DialogContext)] = WhereWeAre();
            throw;
        }
    }

    private Dictionary<string, object> WhereWeAre()
    {
        var stack = new List<string>();
        for (var context = this; context != null; context = context.Parent)
        {
            foreach (var instance in context.Stack)
                stack.Add(instance.Id);
        }

        return new Dictionary<string, object>
        {
            [nameof(ActiveDialog)] = ActiveDialog?.Id,
            [nameof(Parent)] = Parent?.ActiveDialog?.Id,
            [nameof(Stack)] = stack,
        };
    }
}
