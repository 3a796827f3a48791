using JourneyBot.Workshops.Facilitation;

namespace JourneyBot.Workshops.Erasing;

/// <param name="Rows">What they wrote, their votes and marks, and their names.</param>
public sealed record PersonCounts(int Rows, int Workshops);

public sealed record WorkshopCounts(int Entries, int People, int Followers);

/// <summary>What would go, for whoever is asked whether it shall.</summary>
public sealed class ErasureCounts(IEraser eraser, PersonIndexes indexes, IEntryStore entries, IParticipantStore people, IFollowerStore followers)
{
    public async Task<PersonCounts> OfAsync(ErasedPerson person, CancellationToken cancellationToken)
    {
        var counts = new PersonCounts(0, 0);
        foreach (var id in await indexes.ReadAsync(person, cancellationToken))
        {
            if (await indexes.Workshops.FindAsync(id, cancellationToken) is not { Value: var workshop } || !Authority.IsOfTenant(workshop, person.Tenant))
            {
                continue;
            }

            var rows = await eraser.CountAsync(id, await indexes.NamesAsync(workshop, person, cancellationToken), cancellationToken);
            if (rows > 0 || person.Ids.Any(id => Authority.Leads(workshop, id)))
            {
                counts = new PersonCounts(counts.Rows + rows, counts.Workshops + 1);
            }
        }

        return counts;
    }

    public async Task<WorkshopCounts> OfAsync(Workshop workshop, CancellationToken cancellationToken) => new(
        (await entries.ReadAsync(workshop.Id, cancellationToken)).Count,
        (await people.ReadAsync(workshop.Id, cancellationToken)).Count,
        (await followers.ReadAsync(workshop.Id, cancellationToken)).Count);
}
