using JourneyBot.Teams;
using JourneyBot.Workshops;
using Microsoft.Extensions.Caching.Memory;

namespace JourneyBot.Extension;

/// <summary>A question to the roster of a workshop's place.</summary>
/// <param name="Since">Answers from before do not count: the channel told of a change then.</param>
internal sealed record RosterQuestion(Workshop Workshop, Place Place, DateTimeOffset Since);

/// <summary>
/// Asks rosters, and knows their answers for ten minutes. A search asks ten at most, all at once, and waits two seconds: what is not
/// answered by then counts as no, and is asked for the next time.
/// </summary>
internal sealed class RosterAnswers(IRoster roster, TimeProvider time) : IDisposable
{
    public const int MostCalls = 10;
    public static readonly TimeSpan Fresh = TimeSpan.FromMinutes(10);
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(2);

    /// <summary>Between the channel's clock, which dates changes, and ours, which dates answers.</summary>
    private static readonly TimeSpan Skew = TimeSpan.FromMinutes(1);

    private readonly MemoryCache _answers = new(new MemoryCacheOptions { SizeLimit = 50_000 });

    /// <summary>Those of the places in which the person is.</summary>
    public async Task<IReadOnlySet<string>> FindAsync(string account, IEnumerable<RosterQuestion> questions, CancellationToken cancellationToken)
    {
        var asked = questions.DistinctBy(question => question.Place.Roster).ToList();
        await Task.WhenAll(asked.Where(question => Known(account, question) is null).Take(MostCalls).Select(question => AskAsync(account, question, cancellationToken)));
        return asked.Where(question => Known(account, question) is { IsIn: true }).Select(question => question.Place.Roster).ToHashSet(StringComparer.Ordinal);
    }

    public void Dispose() => _answers.Dispose();

    private Answer? Known(string account, RosterQuestion question) =>
        _answers.TryGetValue((question.Place.Roster, account), out Answer? answer)
            && time.GetUtcNow() - answer!.At < Fresh && (answer.Since == question.Since || answer.At - question.Since > Skew)
            ? answer
            : null;

    private async Task AskAsync(string account, RosterQuestion question, CancellationToken cancellationToken)
    {
        using var patience = new CancellationTokenSource(Patience, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(patience.Token, cancellationToken);
        var at = time.GetUtcNow();
        try
        {
            if (await roster.HasAsync(question.Workshop, account, either.Token) is not { } isIn)
            {
                return;
            }

            _answers.Set((question.Place.Roster, account), new Answer(isIn, at, question.Since), new MemoryCacheEntryOptions { Size = 1, AbsoluteExpirationRelativeToNow = Fresh });
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            // Not in time.
        }
    }

    /// <param name="Since">The change that was known when it was asked for.</param>
    private sealed record Answer(bool IsIn, DateTimeOffset At, DateTimeOffset Since);
}
