namespace JourneyBot.Workshops.Facilitation;

/// <summary>A decision about a header, and the row that tells of it.</summary>
internal sealed record Decided(Workshop Next, Transition Transition);

/// <summary>
/// Commits decisions about a header, one transaction each: of two at once one wins and the other is decided anew on what it left.
/// An operation that was committed before is a success that changes nothing.
/// </summary>
internal sealed class HeaderWriter(IWorkshopStore workshops, IActivityIndex index)
{
    private const int Tries = 5;

    /// <param name="isRepeatable">A repeat would be accepted again (five minutes more), so earlier operations are looked up first.</param>
    public async Task<Outcome<Moved>> CommitAsync(
        Stored<Workshop> seen,
        string operation,
        Func<Workshop, Task<Outcome<Decided>>> decide,
        bool isRepeatable,
        CancellationToken cancellationToken)
    {
        for (var tries = 0; tries < Tries; tries++)
        {
            var workshop = seen.Value;
            if (workshop.LastOperation == operation)
            {
                return new Moved(workshop, workshop.Version, IsRepeat: true);
            }

            var before = isRepeatable ? await RepeatAsync(workshop, operation, cancellationToken) : null;
            var decided = before is null ? await decide(workshop) : default;
            if (before is not null || decided.IsRefused)
            {
                before ??= await RepeatAsync(workshop, operation, cancellationToken);
                return before is not null ? before : decided.Refusal!;
            }

            var (next, transition) = decided.Require();
            await index.TouchAsync(workshop.Id, transition.At, cancellationToken);
            if (await workshops.CommitAsync(seen, next, transition, cancellationToken))
            {
                return new Moved(next, next.Version, IsRepeat: false);
            }

            if (await workshops.FindAsync(workshop.Id, cancellationToken) is not { } now)
            {
                return new WorkshopWasErased();
            }

            seen = now;
        }

        return new TooManyAtOnce();
    }

    /// <summary>A press that comes again after further transitions still is the one that was committed.</summary>
    private async Task<Moved?> RepeatAsync(Workshop workshop, string operation, CancellationToken cancellationToken)
    {
        var transitions = await workshops.ReadTransitionsAsync(workshop.Id, cancellationToken);
        return transitions.FirstOrDefault(stored => stored.Value.Operation == operation) is { } known
            ? new Moved(workshop, known.Value.Version, IsRepeat: true)
            : null;
    }
}
