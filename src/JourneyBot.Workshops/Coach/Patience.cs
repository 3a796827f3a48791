using JourneyBot.Workshops.Entries;

namespace JourneyBot.Workshops.Coach;

/// <summary>
/// How long a question stands: while a few contributions come. After some questions the times double: with hundreds of contributions
/// the question on the board does not flicker, and there are few moments to look back at.
/// </summary>
internal static class Patience
{
    private const int Contributions = 3;
    private const int Short = 3;

    /// <summary>For each question that gave way, how many entries there were before the contribution that made it do so.</summary>
    public static IReadOnlyList<int> Ends(StepId step, Ledger ledger)
    {
        var ends = new List<int>();
        var came = 0;
        var next = Contributions;
        for (var i = 0; i < ledger.All.Count; i++)
        {
            if (ledger.All[i] is not { Payload: Contribution } entry || entry.Key.Step != step || ++came < next)
            {
                continue;
            }

            ends.Add(i);
            next += ends.Count < Short ? Contributions : next;
        }

        return ends;
    }
}
