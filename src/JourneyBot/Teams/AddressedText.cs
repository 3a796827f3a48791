using System.Net;
using System.Text.RegularExpressions;
using JourneyBot.Workshops.Forms;
using Microsoft.Bot.Schema;

namespace JourneyBot.Teams;

/// <summary>
/// What somebody said to us. Outside a personal chat only text that mentions us counts, also where more is delivered. Our own
/// mention is taken out, a colleague's stays as a name: owners are named so (TEAMS.md C25, C26).
/// </summary>
internal static partial class AddressedText
{
    /// <summary>Null: not addressed to us.</summary>
    public static string? Of(Activity activity)
    {
        var text = activity.Text ?? string.Empty;
        var isAddressed = BotMention.IsPersonal(activity.Conversation);
        foreach (var mention in MentionsIn(activity))
        {
            var isUs = mention.Mentioned?.Id is { } id && id == activity.Recipient?.Id;
            isAddressed |= isUs;
            if (!string.IsNullOrEmpty(mention.Text))
            {
                text = text.Replace(mention.Text, isUs ? " " : Tag().Replace(mention.Text, string.Empty), StringComparison.Ordinal);
            }
        }

        return isAddressed ? PlainText.Clean(WebUtility.HtmlDecode(text).Replace('\u00A0', ' ')) : null;
    }

    public static IEnumerable<Mention> MentionsIn(Activity activity)
    {
        foreach (var entity in activity.Entities ?? [])
        {
            if (entity?.Type == "mention" && Read(entity) is { } mention)
            {
                yield return mention;
            }
        }
    }

    private static Mention? Read(Entity entity)
    {
        try
        {
            return entity.GetAs<Mention>();
        }
        catch (Newtonsoft.Json.JsonException)
        {
            // An entity of another shape mentions nobody.
            return null;
        }
    }

    [GeneratedRegex("</?at[^>]*>", RegexOptions.IgnoreCase, matchTimeoutMilliseconds: Limits.Matching)]
    private static partial Regex Tag();
}
