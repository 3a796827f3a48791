using System.Threading;
using System.Threading.Tasks;
using Microsoft.Bot.Schema;
using Newtonsoft.Json;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>A dialog that keeps dialogs of its own.</summary>
public abstract class DialogContainer : Dialog
{
    protected DialogContainer(string dialogId = null)
        : base(dialogId)
    {
    }

    [JsonProperty("dialogs")]
    public DialogSet Dialogs { get; set; } = new();

    /// <summary>Setting it sets it for the dialogs inside too.</summary>
    [JsonIgnore]
    public override IBotTelemetryClient TelemetryClient
    {
        get => base.TelemetryClient;
        set
        {
            base.TelemetryClient = value ?? NullBotTelemetryClient.Instance;
            // Containers may hold each other: stop where it is known already.
            if (Dialogs.TelemetryClient != value)
                Dialogs.TelemetryClient = base.TelemetryClient;
        }
    }

    public abstract DialogContext CreateChildContext(DialogContext dc);

    public virtual Dialog FindDialog(string dialogId) => Dialogs.Find(dialogId);

    public virtual Dialog FindDialog(string dialogId, DialogContext dc = null) =>
        Dialogs.Find(dialogId) ?? dc?.Dialogs?.Find(dialogId);

    public override async Task<bool> OnDialogEventAsync(DialogContext dc, DialogEvent e, CancellationToken cancellationToken)
    {
        if (await base.OnDialogEventAsync(dc, e, cancellationToken))
            return true;

        if (e.Name == DialogEvents.VersionChanged)
        {
            var message = $"Unhandled dialog event: {e.Name}. Active Dialog: {dc.ActiveDialog.Id}";
            dc.Dialogs.TelemetryClient.TrackTrace(message, Severity.Warning, null);
            await dc.Context.SendActivityAsync(Activity.CreateTraceActivity(message, label: nameof(OnDialogEventAsync)), cancellationToken);
        }

        return false;
    }

    protected virtual string GetInternalVersion() => Dialogs.GetVersion();

    /// <summary>Raises <see cref="DialogEvents.VersionChanged"/> when the running instance was begun by another version.</summary>
    protected virtual async Task CheckForVersionChangeAsync(DialogContext dc, CancellationToken cancellationToken = default)
    {
        var instance = dc.ActiveDialog;
        var before = instance.Version;
        instance.Version = GetInternalVersion();

        if (before != null && before != instance.Version)
            await dc.EmitEventAsync(DialogEvents.VersionChanged, Id, bubble: true, fromLeaf: false, cancellationToken);
    }
}
