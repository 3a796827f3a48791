using System.Collections.Immutable;

namespace JourneyBot.Workshops;

/// <summary>
/// Minutes for each step, up to a time that holds. When a step overruns, the steps after it share what is left (TEAMS.md C44);
/// a step that is done early leaves its minutes as they are: slack is never filled.
/// </summary>
/// <param name="Total">Of the preset; 60 is the short mode (A145).</param>
/// <param name="EndsAt">With the offset of whoever made the plan: clock times are shown in it.</param>
/// <param name="Minutes">For each step in order.</param>
public sealed record TimePlan(int Total, DateTimeOffset EndsAt, ImmutableArray<int> Minutes)
{
    public const int Shortest = 3;

    private const int Short = 60;
    private static readonly int[] Weights = [8, 12, 18, 12, 12, 14, 14];
    private static readonly int[] ShortWeights = [5, 8, 15, 5, 5, 11, 11];

    public static ImmutableArray<int> Presets { get; } = [Short, 90, 180];

    /// <summary>Optional forms are not asked for.</summary>
    public bool IsShort => Total == Short;

    /// <summary>All of the minutes for this step and those after it.</summary>
    public static TimePlan For(int total, StepId from, DateTimeOffset now) =>
        new(total, now.AddMinutes(total), Share(total, from, [.. total == Short ? ShortWeights : Weights]));

    public int Of(StepId step) => Minutes[step.Number() - 1];

    /// <summary>Less for this step and those after it, when they do not fit in what is left any more.</summary>
    public TimePlan From(StepId step, DateTimeOffset now)
    {
        var left = (int)Math.Floor((EndsAt - now).TotalMinutes);
        return Minutes.Skip(step.Number() - 1).Sum() <= left ? this : this with { Minutes = Share(Math.Max(left, 0), step, Minutes) };
    }

    /// <summary>In proportion, whole minutes, never below the shortest; what is left over goes to the largest remainders.</summary>
    private static ImmutableArray<int> Share(int total, StepId from, ImmutableArray<int> weights)
    {
        var open = Enumerable.Range(from.Number() - 1, weights.Length - from.Number() + 1).ToList();
        var minutes = weights.ToBuilder();
        while (open.FindAll(step => (long)total * weights[step] < (long)Shortest * open.Sum(other => weights[other])) is { Count: > 0 } tooShort)
        {
            tooShort.ForEach(step => minutes[step] = Shortest);
            open.RemoveAll(tooShort.Contains);
            total -= Shortest * tooShort.Count;
        }

        var sum = open.Sum(step => weights[step]);
        foreach (var step in open)
        {
            minutes[step] = total * weights[step] / sum;
        }

        var over = total - open.Sum(step => minutes[step]);
        foreach (var step in open.OrderByDescending(step => total * weights[step] % sum).Take(Math.Max(over, 0)))
        {
            minutes[step]++;
        }

        return minutes.ToImmutable();
    }
}
