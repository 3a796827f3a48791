using JourneyBot.Commands;
using JourneyBot.Workshops;
using JourneyBot.Workshops.Facilitation;
using Microsoft.Bot.Schema;

namespace JourneyBot.Teams;

/// <summary>
/// The bot is added to a chat or team, or taken out. Out: nothing is sent there any more; what is stored stays. Back: what is still owed there
/// comes, and boards are brought up to date.
/// </summary>
internal sealed class Residence(BotPresence presence, IWorkshopStore workshops, IActivityIndex index, PersonalFollowings followings, TimeProvider time)
{
    public async Task ArrivedAsync(Activity activity, Turn turn, CancellationToken cancellationToken)
    {
        await presence.NoteAsync(PeopleReading.WhereOf(activity), isIn: true, turn.SentAt, cancellationToken);
        if (await workshops.FindPointerAsync(turn.Where, cancellationToken) is { Value: var id })
        {
            await index.TouchAsync(id, time.GetUtcNow(), cancellationToken);
        }
    }

    public async Task LeftAsync(Activity activity, Turn turn, CancellationToken cancellationToken)
    {
        await presence.NoteAsync(PeopleReading.WhereOf(activity), isIn: false, turn.SentAt, cancellationToken);
        if (turn.IsPersonal)
        {
            await followings.EndAsync(turn, cancellationToken);
        }
    }

    /// <summary>Whoever told us that we were added may have been missed. Asks nothing of the store.</summary>
    public async ValueTask HeardAsync(Activity activity, CancellationToken cancellationToken)
    {
        var where = PeopleReading.WhereOf(activity);
        if (presence.MayBeOut(where))
        {
            await presence.NoteAsync(where, isIn: true, activity.Timestamp ?? time.GetUtcNow(), cancellationToken);
        }
    }
}

/// <summary>All that one person follows. Whoever takes the bot out of their own chats is not written to there, also when they add it again.</summary>
internal sealed class PersonalFollowings(ITraceIndex traces, FollowWorkshop follow)
{
    public async Task EndAsync(Turn turn, CancellationToken cancellationToken)
    {
        foreach (var id in await traces.ReadAsync(turn.Who.Id, cancellationToken))
        {
            await follow.StopAsync(id, new Request(turn.Who, turn.Delivery, $"{turn.Delivery}-left"), cancellationToken);
        }
    }
}
