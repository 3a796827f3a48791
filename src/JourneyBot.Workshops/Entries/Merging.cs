namespace JourneyBot.Workshops.Entries;

/// <summary>
/// Which entries are one with which. Merges apply in order, to what each side has become by then, so that a chain ends at one entry and
/// a circle never closes. A merge with something that does not count (withdrawn, set aside) waits until it does.
/// </summary>
internal static class Merging
{
    /// <returns>For each merged entry the one that is kept.</returns>
    public static IReadOnlyDictionary<string, string> Resolve(IEnumerable<Merge> merges, Func<string, bool> counts)
    {
        var next = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var merge in merges)
        {
            if (counts(merge.Target) && counts(merge.Into) && End(next, merge.Target) is var from && End(next, merge.Into) is var into && from != into)
            {
                next[from] = into;
            }
        }

        return next.Keys.ToDictionary(merged => merged, merged => End(next, merged), StringComparer.Ordinal);
    }

    private static string End(Dictionary<string, string> next, string identity)
    {
        while (next.TryGetValue(identity, out var into))
        {
            identity = into;
        }

        return identity;
    }
}
