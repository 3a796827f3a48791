using System.Diagnostics;

namespace Microsoft.Bot.Builder.Dialogs;

[DebuggerDisplay("{Name}")]
public class DialogEvent
{
    /// <summary>Whether the parents hear of it when no one below handled it.</summary>
    public bool Bubble { get; set; }

    public string Name { get; set; }

    public object Value { get; set; }
}
