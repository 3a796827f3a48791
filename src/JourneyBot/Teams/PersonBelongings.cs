using System.Security.Cryptography;
using System.Text;
using JourneyBot.Boards;
using JourneyBot.Commands;
using JourneyBot.Importing;
using JourneyBot.State;
using JourneyBot.Storage;
using JourneyBot.Workshops;
using JourneyBot.Workshops.Erasing;
using JourneyBot.Workshops.Facilitation;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace JourneyBot.Teams;

/// <summary>What this host's parts keep of people beside a workshop, and who they are in it.</summary>
internal sealed class PersonBelongings(StateKey key, IStorage states, IKeyValueStore values, Attendance attendance, DirtyBoards boards) : IBelongings
{
    private const string User = "user";

    public static ErasedPerson WhoIs(Turn turn)
    {
        var account = JObject.Parse(turn.Reference)[User]?["id"]?.ToString() ?? string.Empty;
        return new ErasedPerson(turn.Who.Id, turn.Also, account, turn.Tenant);
    }

    public async Task EraseAsync(
        Workshop workshop, ErasedPerson person, IReadOnlyCollection<ParticipantId> names, CancellationToken cancellationToken)
    {
        var reference = JsonConvert.DeserializeObject<ConversationReference>(workshop.Opening.ConversationReference)!;
        // As PrivateConversationState has it.
        await states.DeleteAsync([$"{reference.ChannelId}/conversations/{reference.Conversation?.Id}/users/{person.Account}"], cancellationToken);
        foreach (var name in names)
        {
            await values.DeleteAsync(ImportDrafts.KeyOf(workshop.Id, name), cancellationToken);
            attendance.Forget(workshop.Id, name, DateTimeOffset.MaxValue);
        }
    }

    public async ValueTask<string> MarkAsync(string scope, ParticipantId person, CancellationToken cancellationToken)
    {
        var text = Encoding.UTF8.GetBytes($"erased\n{scope}\n{person.Value}");
        return Convert.ToHexString(HMACSHA256.HashData(await key.GetAsync(cancellationToken), text), 0, 16);
    }

    /// <summary>Whoever started a workshop stands in its reference.</summary>
    public string Without(ErasedPerson? person, string reference)
    {
        var read = JObject.Parse(reference);
        if (person is null || IsOf(person, read[User] as JObject))
        {
            read.Remove(User);
            read.Remove("activityId");
        }

        return read.ToString(Formatting.None);
    }

    public async Task ChangedAsync(WorkshopId id, CancellationToken cancellationToken)
    {
        await boards.AnnounceAsync(id, cancellationToken);
        boards.Mark(id);
    }

    private static bool IsOf(ErasedPerson person, JObject? user) => user is not null
        && (user["id"]?.ToString() == person.Account || person.Ids.Contains(TurnReader.IdOf(user.ToObject<ChannelAccount>())));
}
