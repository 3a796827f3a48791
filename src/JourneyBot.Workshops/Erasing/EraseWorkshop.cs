using System.Collections.Immutable;
using JourneyBot.Workshops.Facilitation;

namespace JourneyBot.Workshops.Erasing;

/// <summary>Erases a workshop. First a job says so, then nobody finds it, then its rows go; a minute later what was on its way meanwhile.</summary>
public sealed class EraseWorkshop(IErasureJobs jobs, IEraser eraser, IBelongings belongings, TimeProvider time)
{
    /// <summary>Of the cards that are taken back.</summary>
    private const int MostMessages = 100;

    public async Task<Refusal?> RunAsync(Workshop workshop, Person who, CancellationToken cancellationToken)
    {
        if (Authority.Refuse(workshop, who.Id, Act.Erase) is { } refusal)
        {
            return refusal;
        }

        await RunAsync(workshop.Id, cancellationToken);
        return null;
    }

    /// <summary>Also when its time is over.</summary>
    public async Task RunAsync(WorkshopId id, CancellationToken cancellationToken) =>
        await GoOnAsync(await jobs.OpenAsync(ErasureJob.Of(id, time.GetUtcNow()), cancellationToken), cancellationToken);

    /// <summary>Does what is due.</summary>
    public async Task GoOnAsync(Stored<ErasureJob> seen, CancellationToken cancellationToken)
    {
        var (job, id) = (seen.Value, seen.Value.Workshop!.Value);
        if (job.Stage == ErasureStage.Asked)
        {
            await RemoveAsync(seen, id, cancellationToken);
        }
        else if (job.Stage == ErasureStage.Removed && time.GetUtcNow() >= job.At + Workshop.Settled)
        {
            await eraser.EraseAsync(id, cancellationToken);
            await jobs.SaveAsync(seen, job with { Stage = ErasureStage.Remembered }, cancellationToken);
        }
        else if (job is { Stage: ErasureStage.Remembered, Trail: null })
        {
            await jobs.CloseAsync(job.Id, cancellationToken);
        }
    }

    private async Task RemoveAsync(Stored<ErasureJob> seen, WorkshopId id, CancellationToken cancellationToken)
    {
        var next = seen.Value with { Stage = ErasureStage.Removed };
        if (await eraser.CondemnAsync(id, cancellationToken) is var (workshop, messages))
        {
            // Before the rows go that know of them.
            var trail = Trail(workshop, messages);
            if (await jobs.SaveAsync(seen, seen.Value with { Trail = trail }, cancellationToken) is not { } saved)
            {
                return;
            }

            (seen, next) = (saved, next with { Trail = trail });
            if (workshop.Prepared is { } prepared)
            {
                // Used up by this one, and holds the same.
                await RunAsync(prepared, cancellationToken);
            }
        }

        await eraser.EraseAsync(id, cancellationToken);
        await jobs.SaveAsync(seen, next, cancellationToken);
    }

    private PostedTrail? Trail(Workshop workshop, IReadOnlyList<string> messages) => messages.Count == 0 ? null : new PostedTrail(
        belongings.Without(null, workshop.Opening.ConversationReference), workshop.Language, [.. messages.Distinct().TakeLast(MostMessages)]);
}
