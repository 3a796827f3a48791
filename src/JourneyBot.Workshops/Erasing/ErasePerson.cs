using System.Collections.Immutable;
using JourneyBot.Workshops.Facilitation;

namespace JourneyBot.Workshops.Erasing;

/// <summary>From a person to where something of them may be.</summary>
public sealed record PersonIndexes(
    ITraceIndex Traces, ILeadIndex Leads, IMembershipIndex Memberships, IWorkshopStore Workshops, IAuthors Authors)
{
    public async Task<IReadOnlyList<WorkshopId>> ReadAsync(ErasedPerson person, CancellationToken cancellationToken)
    {
        var found = new HashSet<WorkshopId>();
        foreach (var id in person.Ids)
        {
            found.UnionWith(await Traces.ReadAsync(id, cancellationToken));
            found.UnionWith(await Leads.ReadAsync(id, cancellationToken));
        }

        return [.. found];
    }

    /// <summary>All that they are called in it.</summary>
    public async Task<IReadOnlyCollection<ParticipantId>> NamesAsync(Workshop workshop, ErasedPerson person, CancellationToken cancellationToken)
    {
        var names = new HashSet<ParticipantId>(person.Ids);
        foreach (var id in person.Ids)
        {
            names.Add(await Authors.OfAsync(workshop, id, cancellationToken));
        }

        return names;
    }

    public async Task ForgetAsync(ErasedPerson person, WorkshopId workshop, CancellationToken cancellationToken)
    {
        foreach (var id in person.Ids)
        {
            await Leads.ForgetAsync(id, workshop, cancellationToken);
            await Traces.ForgetAsync(id, workshop, cancellationToken);
        }
    }
}

/// <summary>
/// Erases a person out of all workshops of a tenant. Each workshop's header remembers a mark of them for a day, so that late repeats of what
/// they sent before write nothing; two minutes later what was on its way meanwhile goes as well.
/// </summary>
public sealed class ErasePerson(IErasureJobs jobs, IEraser eraser, IBelongings belongings, PersonIndexes indexes, EraseWorkshop whole)
{
    private static readonly TimeSpan Remembered = TimeSpan.FromDays(1);

    /// <param name="sent">When they asked, by the channel's clock.</param>
    /// <returns>False: this was asked before.</returns>
    public async Task<bool> RunAsync(ErasedPerson person, DateTimeOffset sent, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var id = "p-" + await belongings.MarkAsync(person.Tenant, person.Id, cancellationToken);
        var job = new ErasureJob(id, now) { Person = person };
        var seen = await jobs.FindAsync(id, cancellationToken);
        if (seen is not null && sent <= seen.Value.At)
        {
            return false;
        }

        var open = seen is null
            ? await jobs.OpenAsync(job, cancellationToken)
            : await jobs.SaveAsync(seen, job with { Marked = seen.Value.Marked }, cancellationToken);
        if (open is not null)
        {
            await GoOnAsync(open, now, cancellationToken);
        }

        return true;
    }

    /// <summary>Does what is due.</summary>
    public Task GoOnAsync(Stored<ErasureJob> seen, DateTimeOffset now, CancellationToken cancellationToken) => seen.Value switch
    {
        { Stage: ErasureStage.Asked } => RemoveAsync(seen, cancellationToken),
        { Stage: ErasureStage.Removed } job when now >= job.At + Workshop.Settled => SettleAsync(seen, cancellationToken),
        { Stage: ErasureStage.Remembered } job when now >= job.At + Remembered => ForgetAsync(job, cancellationToken),
        _ => Task.CompletedTask,
    };

    private async Task RemoveAsync(Stored<ErasureJob> seen, CancellationToken cancellationToken)
    {
        var (job, person) = (seen.Value, seen.Value.Person!);
        var marked = job.Marked.ToList();
        foreach (var id in await indexes.ReadAsync(person, cancellationToken))
        {
            var mark = new MarkedWorkshop(id, await belongings.MarkAsync(id.Value, person.Id, cancellationToken));
            if (await RemoveAsync(mark, job, cancellationToken) && !marked.Contains(mark))
            {
                marked.Add(mark);
                // Before the index forgets: whoever goes on has to know where.
                if (await jobs.SaveAsync(seen, seen.Value with { Marked = [.. marked] }, cancellationToken) is not { } saved)
                {
                    return;
                }

                seen = saved;
                await indexes.ForgetAsync(person, id, cancellationToken);
            }
        }

        foreach (var id in person.Ids)
        {
            await indexes.Memberships.ForgetAsync(id, cancellationToken);
        }

        await jobs.SaveAsync(seen, seen.Value with { Stage = ErasureStage.Removed }, cancellationToken);
    }

    /// <returns>False: it belongs to another tenant.</returns>
    private async Task<bool> RemoveAsync(MarkedWorkshop marked, ErasureJob job, CancellationToken cancellationToken)
    {
        var person = job.Person!;
        for (var tries = 0; tries < MostTries; tries++)
        {
            if (await indexes.Workshops.FindAsync(marked.Id, cancellationToken) is not { } seen)
            {
                // Never begun, but for a ticket; or being erased as a whole.
                await eraser.EraseAsync(marked.Id, cancellationToken);
                return true;
            }

            if (!Authority.IsOfTenant(seen.Value, person.Tenant))
            {
                return false;
            }

            var names = await indexes.NamesAsync(seen.Value, person, cancellationToken);
            var reference = belongings.Without(person, seen.Value.Opening.ConversationReference);
            if (await eraser.ReplaceAsync(seen, seen.Value.Forget(names, new Forgotten(marked.Mark, job.At), reference), cancellationToken))
            {
                await RemoveAsync(seen.Value, job, names, cancellationToken);
                return true;
            }
        }

        throw new InvalidOperationException("A header kept changing while somebody was erased from it.");
    }

    /// <summary>A workshop in which nobody else was goes as a whole.</summary>
    private async Task RemoveAsync(
        Workshop workshop, ErasureJob job, IReadOnlyCollection<ParticipantId> names, CancellationToken cancellationToken)
    {
        await belongings.EraseAsync(workshop, job.Person!, names, cancellationToken);
        var hasOthers = await eraser.RemoveAsync(workshop.Id, names, job.At + Workshop.Settling, cancellationToken);
        if (hasOthers || workshop.Facilitators.Any(leader => !names.Contains(leader)))
        {
            await belongings.ChangedAsync(workshop.Id, cancellationToken);
        }
        else
        {
            await whole.RunAsync(workshop.Id, cancellationToken);
        }
    }

    private async Task SettleAsync(Stored<ErasureJob> seen, CancellationToken cancellationToken)
    {
        var job = seen.Value;
        foreach (var marked in job.Marked)
        {
            await RemoveAsync(marked, job, cancellationToken);
            await ForgetTraceAsync(marked.Id, job.Person!, cancellationToken);
        }

        await jobs.SaveAsync(seen, job with { Stage = ErasureStage.Remembered, Person = null }, cancellationToken);
    }

    /// <summary>Unless they are back already.</summary>
    private async Task ForgetTraceAsync(WorkshopId id, ErasedPerson person, CancellationToken cancellationToken)
    {
        var workshop = (await indexes.Workshops.FindAsync(id, cancellationToken))?.Value;
        if (workshop is null
            || await eraser.CountAsync(id, await indexes.NamesAsync(workshop, person, cancellationToken), cancellationToken) == 0)
        {
            await indexes.ForgetAsync(person, id, cancellationToken);
        }
    }

    private async Task ForgetAsync(ErasureJob job, CancellationToken cancellationToken)
    {
        foreach (var marked in job.Marked)
        {
            var seen = await indexes.Workshops.FindAsync(marked.Id, cancellationToken);
            if (seen is not null
                && !await eraser.ReplaceAsync(seen, seen.Value with { Forgotten = seen.Value.Forgotten.RemoveAll(one => one.Mark == marked.Mark) }, cancellationToken))
            {
                // In the next round.
                return;
            }
        }

        await jobs.CloseAsync(job.Id, cancellationToken);
    }

    private const int MostTries = 10;
}
