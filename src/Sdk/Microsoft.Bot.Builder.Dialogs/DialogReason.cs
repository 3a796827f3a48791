namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Why a dialog method runs.</summary>
public enum DialogReason
{
    BeginCalled,

    ContinueCalled,

    EndCalled,

    ReplaceCalled,

    CancelCalled,

    NextCalled,
}
