namespace Microsoft.Bot.Builder.Dialogs;

public enum DialogTurnStatus
{
    /// <summary>No dialog was on the stack.</summary>
    Empty,

    Waiting,

    Complete,

    Cancelled,

    CompleteAndWait,
}
