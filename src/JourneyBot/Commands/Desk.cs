using JourneyBot.Workshops;
using JourneyBot.Workshops.Facilitation;

namespace JourneyBot.Commands;

/// <summary>Finds the workshop that a turn is about: one point read for a card, two for typed text.</summary>
internal sealed class Desk(IWorkshopStore workshops, Attendance attendance)
{
    public async Task<Outcome<Scene>> OpenAsync(Turn turn, WorkshopId? named, CancellationToken cancellationToken)
    {
        var id = named ?? (await workshops.FindPointerAsync(turn.Where, cancellationToken))?.Value;
        if (id is null || await workshops.FindAsync(id.Value, cancellationToken) is not { } stored)
        {
            return new NoWorkshopIsOpen();
        }

        if (stored.Value.Opening.Conversation != turn.Where)
        {
            return new CardIsOfAnotherConversation();
        }

        var chosen = await attendance.LanguageOfAsync(id.Value, turn.Who.Id, cancellationToken);
        return new Scene(turn, stored, chosen ?? stored.Value.Language);
    }
}
