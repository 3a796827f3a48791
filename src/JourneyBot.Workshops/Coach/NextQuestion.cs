using JourneyBot.Workshops.Steps;

namespace JourneyBot.Workshops.Coach;

/// <summary>
/// The one question that is most useful to a step now. A question that stands while several contributions come and is not answered
/// by them gives way to another useful one. All of it is read from the rows: every host asks the same.
/// </summary>
public static class NextQuestion
{
    /// <summary>Null when there is nothing to ask.</summary>
    /// <param name="isShort">The short mode leaves out what only further forms answer.</param>
    public static Finding? Of(StepId step, Journey journey, bool isShort = false) =>
        // Once for each journey: looking back folds it several times.
        journey.Asked.GetOrAdd((step, isShort), static (key, folded) => Find(key.Step, folded, key.IsShort), journey);

    private static Finding? Find(StepId step, Journey journey, bool isShort)
    {
        var asked = new Asked();
        foreach (var entries in Patience.Ends(step, journey.Ledger))
        {
            asked.Note(asked.Choose(Useful(step, journey.AsOf(entries), isShort)));
        }

        return asked.Choose(Useful(step, journey, isShort));
    }

    /// <summary>What could be asked, the most useful first: what is missing before what leads further.</summary>
    public static IReadOnlyList<Finding> Useful(StepId step, Journey journey, bool isShort = false)
    {
        var module = StepCatalog.Of(step);
        return [.. module.Check(journey).Concat(module.Prompts(journey)).Where(finding => !isShort || ShortMode.Asks(finding)).OrderBy(PriorityOf)];
    }

    private static Priority PriorityOf(Finding finding) => finding.Blocks ? Priority.Urgent : finding.Priority;

    /// <summary>The questions that gave way so far, and the last of them.</summary>
    private sealed class Asked
    {
        private readonly Dictionary<string, int> _times = new(StringComparer.Ordinal);
        private string? _last;

        /// <summary>Asked least often for its priority, then most useful; the last one only where no other is left.</summary>
        public Finding? Choose(IReadOnlyList<Finding> useful) => useful
            .OrderBy(finding => finding.Key == _last)
            .ThenBy(finding => _times.GetValueOrDefault(finding.Key) * (int)PriorityOf(finding))
            .FirstOrDefault();

        public void Note(Finding? question)
        {
            _last = question?.Key;
            if (_last is not null)
            {
                _times[_last] = _times.GetValueOrDefault(_last) + 1;
            }
        }
    }
}
