using System;
using System.Linq;

namespace Microsoft.Bot.Schema;

public static class ActivityExtensions
{
    public static bool MentionsId(this IMessageActivity activity, string id)
        => activity.GetMentions().Any(mention => mention.Mentioned.Id == id);

    public static bool MentionsRecipient(this IMessageActivity activity) => activity.MentionsId(activity.Recipient.Id);

    public static string RemoveRecipientMention(this IMessageActivity activity) => activity.RemoveMentionText(activity.Recipient.Id);

    /// <summary>Takes the mentions of one account out of the text and returns what is left.</summary>
    public static string RemoveMentionText(this IMessageActivity activity, string id)
    {
        foreach (var mention in activity.GetMentions().Where(mention => mention.Mentioned.Id == id))
        {
            var said = mention.Text ?? "<at>" + mention.Mentioned.Name + "</at>";
            var rest = said.Length == 0 ? activity.Text : activity.Text.Replace(said, string.Empty, StringComparison.OrdinalIgnoreCase);
            activity.Text = rest.Trim();
        }

        return activity.Text;
    }
}
