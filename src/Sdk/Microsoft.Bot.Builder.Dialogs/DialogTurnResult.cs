using System.Diagnostics;

namespace Microsoft.Bot.Builder.Dialogs;

[DebuggerDisplay("[DialogTurnStatus.{Status}]{Result ?? string.Empty}")]
public class DialogTurnResult
{
    public DialogTurnResult(DialogTurnStatus status, object result = null)
    {
        Status = status;
        Result = result;
    }

    public DialogTurnStatus Status { get; set; }

    public object Result { get; set; }

    public bool ParentEnded { get; set; }
}
