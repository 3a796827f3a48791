using JourneyBot.Commands;
using JourneyBot.Workshops;
using JourneyBot.Workshops.Facilitation;

namespace JourneyBot.Panels;

/// <summary>The open workshops that a person leads, wherever they are, the one moved last first. The headers decide, not the index.</summary>
internal sealed class LedWorkshops(ILeadIndex index, IWorkshopStore workshops, Admission admission)
{
    public async Task<IReadOnlyList<Workshop>> OfAsync(Turn turn, CancellationToken cancellationToken)
    {
        var led = new List<Workshop>();
        foreach (var id in await index.ReadAsync(turn.Who.Id, cancellationToken))
        {
            if (await workshops.FindAsync(id, cancellationToken) is not { Value: var workshop })
            {
                // Its start did not get that far, or is at it.
                continue;
            }

            if (workshop.IsEnded)
            {
                await index.ForgetAsync(turn.Who.Id, id, cancellationToken);
            }
            else if (!workshop.IsPreparation && await admission.LeadsFromAfarAsync(turn, workshop, cancellationToken))
            {
                led.Add(workshop);
            }
        }

        return [.. led.OrderByDescending(workshop => workshop.MovedAt).ThenBy(workshop => workshop.Id.Value, StringComparer.Ordinal)];
    }
}
