using JourneyBot.Commands;
using JourneyBot.Workshops;
using JourneyBot.Workshops.Facilitation;
using JourneyBot.Workshops.Files;

namespace JourneyBot.Restoring;

/// <summary>Rows of a restored workshop come before its header: so it is noted first that they may come, and that the ticket names somebody.</summary>
internal sealed class RestoreNotes(ITraceIndex traces, IRetentionIndex kept, TimeProvider time)
{
    /// <returns>False: the workshop of this very message was erased.</returns>
    public async Task<bool> BeginAsync(Turn turn, CancellationToken cancellationToken)
    {
        var id = RestoreTickets.WorkshopOf(turn);
        if (!await kept.BeginAsync(id, time.GetUtcNow(), cancellationToken))
        {
            return false;
        }

        await traces.NoteAsync(turn.Who.Id, id, cancellationToken);
        return true;
    }
}

/// <summary>"restore": a link to hand in a file, where no workshop is open.</summary>
internal sealed class RestoreRoom(RestoreTickets tickets, RestoreWorkshop restore, RestoreNotes notes, Admission admission)
{
    public async Task<Reply> AskAsync(Turn turn, AskToRestore command, CancellationToken cancellationToken)
    {
        if (!tickets.CanBeMade)
        {
            return Reply.Of(new NoPageCanBeReached(), command.Language);
        }

        var refused = await admission.RefuseAsync(turn, cancellationToken) ?? await restore.RefuseAsync(turn.Where, cancellationToken);
        if (refused is { } refusal)
        {
            return Reply.Of(refusal, command.Language);
        }

        if (!await notes.BeginAsync(turn, cancellationToken))
        {
            return Reply.Of(new WorkshopWasErased(), command.Language);
        }

        var link = await tickets.OpenAsync(turn, command.Language, cancellationToken);
        return Reply.Of(RestoreCard.Draw(link, command.Language, turn.Offset));
    }
}
