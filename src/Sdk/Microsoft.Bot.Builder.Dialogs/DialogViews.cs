namespace Microsoft.Bot.Builder.Dialogs;

internal static class DialogViews
{
    /// <summary>Reports that a dialog was begun, to clients that know no page views as a trace.</summary>
    public static void TrackDialogView(this IBotTelemetryClient client, string dialogId)
    {
        if (client is IBotPageViewTelemetryClient views)
            views.TrackPageView(dialogId);
        else
            client.TrackTrace($"Dialog View: {dialogId}", Severity.Information, null);
    }
}
