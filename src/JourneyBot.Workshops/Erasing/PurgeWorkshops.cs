using JourneyBot.Workshops.Facilitation;

namespace JourneyBot.Workshops.Erasing;

/// <summary>Erases workshops to which nobody has written for as long as is set: some in each round.</summary>
public sealed class PurgeWorkshops(IRetentionIndex index, EraseWorkshop erase, Retention retention, TimeProvider time)
{
    /// <summary>Of a round.</summary>
    public const int Most = 20;

    /// <returns>Whether anything was taken out.</returns>
    public async Task<bool> RunAsync(CancellationToken cancellationToken)
    {
        if (retention.Cutoff(time.GetUtcNow()) is not { } cutoff)
        {
            return false;
        }

        var isErased = false;
        foreach (var noted in await index.ReadBeforeAsync(cutoff, Most, cancellationToken))
        {
            var last = await index.LastWriteAsync(noted.Id, cancellationToken);
            if (last >= cutoff)
            {
                await index.MoveAsync(noted, last.Value, cancellationToken);
                continue;
            }

            if (last is not null)
            {
                await erase.RunAsync(noted.Id, cancellationToken);
                isErased = true;
            }

            // The job outlives us; so the note may go.
            await index.ForgetAsync(noted, cancellationToken);
        }

        return isErased;
    }
}
