using System.Runtime.CompilerServices;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>
/// The message that is sent for a question. The question itself is kept in the dialog state and asked again, so it
/// must not take on the ids and addresses a message gets on its way: a copy is sent, a shallow one, since only
/// top-level properties are set here and there.
/// </summary>
internal static class Question
{
    public static T Copy<T>(T question)
        where T : class, IMessageActivity => (T)MemberwiseClone(question);

    /// <summary>A copy with the list of choices under it.</summary>
    public static IMessageActivity WithChoices(IMessageActivity question, IMessageActivity list)
    {
        var message = Copy(question);
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
