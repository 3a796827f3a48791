using JourneyBot.Commands;
using JourneyBot.Workshops;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace JourneyBot.Teams;

/// <summary>Who, where and in which language, from the activity and nothing else.</summary>
internal sealed class TurnReader(TimeProvider time)
{
    public Turn Read(Activity activity, bool isPress)
    {
        var who = new Person(IdOf(activity.From), activity.From?.Name is { Length: > 0 } name ? name : "?");
        return new Turn(
            who,
            KeyOf(activity.Conversation.Id),
            TenantOf(activity),
            Languages.Of(activity.Locale ?? (activity.Entities?.FirstOrDefault(entity => entity?.Type == "clientInfo")?.Properties?["locale"])?.ToString()),
            BotMention.IsPersonal(activity.Conversation),
            isPress,
            activity.Id ?? Operation.Of(JsonConvert.SerializeObject(activity)),
            ReferenceOf(activity),
            BotMention.Of(activity.Recipient),
            DateOnly.FromDateTime((activity.LocalTimestamp ?? time.GetUtcNow()).DateTime))
        {
            Offset = activity.LocalTimestamp?.Offset ?? TimeSpan.Zero,
            Also = activity.From is { AadObjectId.Length: > 0, Id.Length: > 0 } from ? IdOf(new ChannelAccount(from.Id)) : who.Id,
            SentAt = activity.Timestamp ?? time.GetUtcNow(),
        };
    }

    /// <summary>The same for every message of a chat or thread; fit for a key of any store.</summary>
    public static ConversationKey KeyOf(string conversation) => new(Operation.Of("conversation", conversation));

    public static ParticipantId IdOf(ChannelAccount? from)
    {
        var directory = from?.AadObjectId;
        return directory is { Length: > 0 and <= 64 } && directory.All(c => char.IsAsciiLetterOrDigit(c) || c == '-')
            ? new ParticipantId(directory)
            : new ParticipantId("u" + Operation.Of("person", directory is { Length: > 0 } ? directory : from?.Id ?? string.Empty));
    }

    /// <summary>With the team of a channel, which a reference does not know: people are taken out of teams.</summary>
    private static string ReferenceOf(Activity activity)
    {
        if (PeopleReading.TeamOf(activity) is not { } team)
        {
            return JsonConvert.SerializeObject(activity.GetConversationReference());
        }

        var reference = JObject.FromObject(activity.GetConversationReference());
        reference[Place.TeamProperty] = team;
        return reference.ToString(Formatting.None);
    }

    /// <summary>The conversation's, which is where a guest or somebody of another company acts (TEAMS.md C31), and never the person's own.</summary>
    public static string TenantOf(Activity activity)
    {
        try
        {
            return activity.Conversation.TenantId ?? activity.GetChannelData<TeamsChannelData>()?.Tenant?.Id ?? string.Empty;
        }
        catch (Exception unreadable) when (unreadable is JsonException or InvalidCastException)
        {
            // Channel data of another shape names no tenant.
            return string.Empty;
        }
    }
}
