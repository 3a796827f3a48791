using JourneyBot.Workshops;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Teams;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;

namespace JourneyBot.Teams;

/// <summary>
/// The colleagues whom a message mentions. A mention names them by the channel's id; the roster knows the directory's, by which
/// they are the same person on every device.
/// </summary>
internal static class MentionedPeople
{
    public static async Task<IReadOnlyList<Person>> ReadAsync(ITurnContext context, CancellationToken cancellationToken)
    {
        var people = new List<Person>();
        foreach (var mentioned in AddressedText.MentionsIn(context.Activity).Select(mention => mention.Mentioned))
        {
            if (mentioned?.Id is { Length: > 0 } id && id != context.Activity.Recipient?.Id)
            {
                var account = await FindAsync(context, mentioned, cancellationToken);
                people.Add(new Person(TurnReader.IdOf(account), account.Name ?? mentioned.Name ?? "?"));
            }
        }

        return [.. people.DistinctBy(person => person.Id)];
    }

    private static async Task<ChannelAccount> FindAsync(ITurnContext context, ChannelAccount mentioned, CancellationToken cancellationToken)
    {
        // Channels without a roster (a test's, say) know people by the mention alone.
        if (mentioned.AadObjectId is { Length: > 0 } || context.TurnState.Get<IConnectorClient>() is null)
        {
            return mentioned;
        }

        try
        {
            return await TeamsInfo.GetMemberAsync(context, mentioned.Id, cancellationToken);
        }
        catch (ErrorResponseException)
        {
            return mentioned;
        }
    }
}
