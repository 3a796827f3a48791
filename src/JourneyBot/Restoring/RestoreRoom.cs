using JourneyBot.Commands;
using JourneyBot.Workshops;
using JourneyBot.Workshops.Files;

namespace JourneyBot.Restoring;

/// <summary>"restore": a link to hand in a file, where no workshop is open.</summary>
internal sealed class RestoreRoom(RestoreTickets tickets, RestoreWorkshop restore, Admission admission)
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

        var link = await tickets.OpenAsync(turn, command.Language, cancellationToken);
        return Reply.Of(RestoreCard.Draw(link, command.Language, turn.Offset));
    }
}
