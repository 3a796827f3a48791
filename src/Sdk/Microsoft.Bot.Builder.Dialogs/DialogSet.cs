using System;
using System.Collections.Generic;
using System.Security.Cryptography;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using Newtonsoft.Json;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Dialogs that can begin each other by id.</summary>
public class DialogSet
{
    private readonly Dictionary<string, Dialog> _dialogs = [];
    private readonly IStatePropertyAccessor<DialogState> _dialogState;
    private IBotTelemetryClient _telemetryClient = NullBotTelemetryClient.Instance;
    private string _version;

    public DialogSet(IStatePropertyAccessor<DialogState> dialogState)
    {
        ArgumentNullException.ThrowIfNull(dialogState);
        _dialogState = dialogState;
    }

    /// <summary>A set without a stack of its own, as containers have it.</summary>
    public DialogSet()
    {
    }

    /// <summary>Setting it sets it for every dialog in the set.</summary>
    [JsonIgnore]
    public IBotTelemetryClient TelemetryClient
    {
        get => _telemetryClient;
        set
        {
            _telemetryClient = value ?? NullBotTelemetryClient.Instance;
            foreach (var dialog in _dialogs.Values)
                dialog.TelemetryClient = _telemetryClient;
        }
    }

    /// <summary>A hash over the versions of all dialogs; computed once after the last <see cref="Add"/>.</summary>
    public virtual string GetVersion()
    {
        if (_version == null)
        {
            var versions = new StringBuilder();
            foreach (var dialog in _dialogs.Values)
                versions.Append(dialog.GetVersion());
            _version = Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(versions.ToString())));
        }

        return _version;
    }

    /// <summary>Adds a dialog; an id that another dialog has already gets a number behind it.</summary>
    public DialogSet Add(Dialog dialog)
    {
        ArgumentNullException.ThrowIfNull(dialog);
        _version = null;

        if (_dialogs.TryGetValue(dialog.Id, out var known))
        {
            if (known == dialog)
                return this;
            dialog.Id = FreeId(dialog.Id);
        }

        dialog.TelemetryClient = _telemetryClient;
        _dialogs[dialog.Id] = dialog;
        return this;
    }

    public async Task<DialogContext> CreateContextAsync(ITurnContext turnContext, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        if (_dialogState == null)
            throw new InvalidOperationException("DialogSet.CreateContextAsync(): the set was created without an IStatePropertyAccessor to keep its stack.");

        var state = await _dialogState.GetAsync(turnContext, static () => new DialogState(), cancellationToken);
        return new DialogContext(this, turnContext, state);
    }

    /// <returns>The dialog, or null.</returns>
    public Dialog Find(string dialogId)
    {
        if (string.IsNullOrWhiteSpace(dialogId))
            throw new ArgumentNullException(nameof(dialogId));
        return _dialogs.GetValueOrDefault(dialogId);
    }

    public IEnumerable<Dialog> GetDialogs() => _dialogs.Values;

    private string FreeId(string id)
    {
        var suffix = 2;
        while (_dialogs.ContainsKey(id + suffix))
            suffix++;
        return id + suffix;
    }
}
