using JourneyBot.Commands;
using JourneyBot.Teams;
using JourneyBot.Workshops;
using JourneyBot.Workshops.Facilitation;
using JourneyBot.Workshops.Forms;

namespace JourneyBot.Extension;

/// <summary>A workshop that somebody may see, and what it holds now.</summary>
internal sealed record Found(Workshop Workshop, Journey Journey);

/// <summary>What is looked for, and which part of it is wanted.</summary>
internal sealed record SearchQuery(string Words, int Skip, int Count)
{
    public const int MostShown = 25;

    /// <summary>A chat or channel whose workshops come first; null: the newest do, wherever they are.</summary>
    public string? Near { get; init; }

    /// <summary>What the manifest calls the words that are looked for.</summary>
    public const string Parameter = "words";

    public static SearchQuery Of(string? words, int? skip, int? count) =>
        new(words ?? string.Empty, Math.Max(skip ?? 0, 0), Math.Clamp(count ?? MostShown, 1, MostShown));
}

/// <summary>
/// Finds workshops that somebody may see, the newest first: among the last few hundred of their tenant, by what they are about. Nothing of
/// this is stored: titles are folded from rows. In time: what is not found by then is left out.
/// </summary>
internal sealed class WorkshopSearch(ITenantIndex tenants, IWorkshopStore workshops, Visibility visibility, Journeys journeys, TimeProvider time)
{
    public const int MostSearched = 300;
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(3.5);
    private const int ReadAtOnce = 16;
    private const int FoldedAtOnce = 8;

    public async Task<IReadOnlyList<Found>> FindAsync(Seeker seeker, SearchQuery query, CancellationToken cancellationToken)
    {
        var matching = new List<Found>();
        using var deadline = new CancellationTokenSource(Longest, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(deadline.Token, cancellationToken);
        try
        {
            await AddAsync(matching, seeker, query, either.Token);
        }
        catch (OperationCanceledException) when (deadline.IsCancellationRequested && !cancellationToken.IsCancellationRequested)
        {
            // What was found so far is shown: an answer after five seconds is none.
        }

        return [.. matching.Skip(query.Skip).Take(query.Count)];
    }

    /// <summary>One that was found before, if the person still may see it.</summary>
    public async Task<Found?> FindAsync(Seeker seeker, WorkshopId id, CancellationToken cancellationToken) =>
        await workshops.FindAsync(id, cancellationToken) is { Value: var workshop }
        && await visibility.FilterAsync(seeker, [workshop], cancellationToken) is [var visible]
            ? new Found(visible, await journeys.NowAsync(visible, cancellationToken))
            : null;

    private async Task AddAsync(List<Found> matching, Seeker seeker, SearchQuery query, CancellationToken cancellationToken)
    {
        var listed = await HeadersAsync(await tenants.ReadAsync(seeker.Tenant, MostSearched, cancellationToken), cancellationToken);
        var words = Folding.Fold(query.Words).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var visible = await visibility.FilterAsync(seeker, listed, cancellationToken);
        foreach (var some in visible.OrderByDescending(workshop => query.Near is { } near && Place.Of(workshop).Roster == near).Chunk(FoldedAtOnce))
        {
            var folded = await Task.WhenAll(some.Select(workshop => FoldAsync(workshop, cancellationToken)));
            matching.AddRange(folded.Where(found => Matches(found.Journey, words)));
            if (matching.Count >= query.Skip + query.Count)
            {
                return;
            }
        }
    }

    private async Task<IReadOnlyList<Workshop>> HeadersAsync(IReadOnlyList<WorkshopId> ids, CancellationToken cancellationToken)
    {
        var headers = new Workshop?[ids.Count];
        await Parallel.ForEachAsync(
            Enumerable.Range(0, ids.Count),
            new ParallelOptions { MaxDegreeOfParallelism = ReadAtOnce, CancellationToken = cancellationToken },
            async (i, cancellation) => headers[i] = (await workshops.FindAsync(ids[i], cancellation))?.Value);
        return [.. headers.OfType<Workshop>()];
    }

    /// <summary>What has ended changes no more.</summary>
    private async Task<Found> FoldAsync(Workshop workshop, CancellationToken cancellationToken) => new(workshop, workshop.EndedAt is { } ended
        ? await journeys.SinceAsync(workshop, ended, cancellationToken)
        : await journeys.FreshAsync(workshop, cancellationToken));

    private static bool Matches(Journey journey, IReadOnlyList<string> words)
    {
        var theme = journey.Theme;
        var about = Folding.Fold(string.Join(' ', theme.Product.Value, theme.Start.Value, theme.Goal.Value, theme.Purpose.Value));
        return words.All(word => about.Contains(word, StringComparison.Ordinal));
    }
}
