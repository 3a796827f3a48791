using System.Collections.Generic;
using System.Runtime.CompilerServices;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>
/// Puts the list of choices under a question. The question is kept in the dialog state and asked again, so a copy is
/// sent: a shallow one, since only top-level properties are set here and on the way out.
/// </summary>
internal static class QuestionWithChoices
{
    public static IMessageActivity Join(IMessageActivity question, IMessageActivity list)
    {
        var message = (IMessageActivity)MemberwiseClone(question);
        message.Text = list.Text;
        if (list.SuggestedActions?.Actions is { Count: > 0 })
            message.SuggestedActions = list.SuggestedActions;
        if (list.Attachments is { Count: > 0 })
            message.Attachments = [.. message.Attachments ?? [], .. list.Attachments];
        return message;
    }

    [UnsafeAccessor(UnsafeAccessorKind.Method)]
    private static extern object MemberwiseClone(object original);
}
