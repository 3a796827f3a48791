using JourneyBot.Workshops.Facilitation;

namespace JourneyBot.Workshops.Erasing;

/// <summary>Goes on with all that is being erased, whichever host began it. One job's fault keeps no other waiting.</summary>
public sealed class FinishErasures(IErasureJobs jobs, EraseWorkshop workshops, ErasePerson people, IPostedCards cards, TimeProvider time)
{
    private const int AtOnce = 50;

    /// <summary>Of a job and round: a conversation takes seven a second, and people write there too.</summary>
    private const int MostCards = 5;

    /// <summary>So long a conversation that does not answer is tried again.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromDays(1);

    /// <returns>Whether anything was taken out.</returns>
    /// <exception cref="AggregateException">With some of them something failed; the others went on.</exception>
    public async Task<bool> RunAsync(CancellationToken cancellationToken)
    {
        var (moved, failures) = (false, new List<Exception>());
        string? last = null;
        while (await jobs.ReadAsync(last, AtOnce, cancellationToken) is { Count: > 0 } some)
        {
            last = some[^1].Value.Id;
            foreach (var job in some)
            {
                try
                {
                    moved |= await GoOnAsync(job, cancellationToken);
                }
                catch (Exception exception) when (!cancellationToken.IsCancellationRequested)
                {
                    failures.Add(exception);
                }
            }
        }

        return failures.Count == 0 ? moved : throw new AggregateException(failures);
    }

    private async Task<bool> GoOnAsync(Stored<ErasureJob> seen, CancellationToken cancellationToken)
    {
        var job = seen.Value;
        var isDue = job.Stage == ErasureStage.Asked || (job.Stage == ErasureStage.Removed && time.GetUtcNow() >= job.At + Workshop.Settled);
        if (job.Workshop is null)
        {
            await people.GoOnAsync(seen, time.GetUtcNow(), cancellationToken);
            return isDue;
        }

        if (job is { Trail: { } trail, Stage: not ErasureStage.Asked })
        {
            await TakeBackAsync(seen, trail, cancellationToken);
            seen = await jobs.FindAsync(job.Id, cancellationToken) ?? seen;
        }

        await workshops.GoOnAsync(seen, cancellationToken);
        return isDue;
    }

    private async Task TakeBackAsync(Stored<ErasureJob> seen, PostedTrail trail, CancellationToken cancellationToken)
    {
        var left = trail.Messages;
        foreach (var message in trail.Messages.Take(MostCards))
        {
            if (!await cards.EraseAsync(trail, message, cancellationToken) && time.GetUtcNow() < seen.Value.At + Patience)
            {
                break;
            }

            left = left.Remove(message);
        }

        await jobs.SaveAsync(seen, seen.Value with { Trail = left.IsEmpty ? null : trail with { Messages = left } }, cancellationToken);
    }
}
