using JourneyBot.Storage.Documents;
using JourneyBot.Storage.Rows;
using JourneyBot.Workshops;
using JourneyBot.Workshops.Erasing;

namespace JourneyBot.Storage.Stores;

/// <summary>Partitions of what people lead and take part in, of who came and went, and of small values; in the order of their names.</summary>
internal sealed class SmallRows(IRows rows, TimeProvider time) : ISmallRows
{
    private const string First = "leads~";
    private const string Last = Keys.Values + "~";
    private static readonly string[] Unfinished = ["state-", "import-", "restore-"];

    /// <summary>Keys of hashes and links are for ever: without them nobody's hash is found again.</summary>
    private const string KeysOf = "-key";
    private static readonly string[] Noted = ["installed-", "welcomed-"];

    public async Task<string?> PurgeAsync(string? after, int most, SmallRowLimits limits, CancellationToken cancellationToken)
    {
        var page = await rows.ScanAsync(after ?? First, Last, most, cancellationToken);
        foreach (var placed in page)
        {
            if (await IsOverAsync(placed, limits, cancellationToken))
            {
                await rows.DeleteAsync(placed.Partition, placed.Row.Key, placed.Row.Version, cancellationToken);
            }
        }

        // The last partition may go on; unless it is all that was read. A space is less than whatever a key may hold.
        return page.Count < most ? null
            : page[0].Partition == page[^1].Partition ? page[^1].Partition + " "
            : page[^1].Partition;
    }

    private async Task<bool> IsOverAsync(PlacedRow placed, SmallRowLimits limits, CancellationToken cancellationToken) => placed.Partition.Split('~') switch
    {
        ["member", ..] => MembershipDocument.Read(default, placed.Row.Content).At < limits.Old,
        ["leads" or "takes-part", ..] => await PointsToNothingAsync(placed.Row.Key, cancellationToken),
        ["value", var key] => await IsOldAsync(placed, KeyText.Decode(key), limits, cancellationToken),
        _ => false,
    };

    private async Task<bool> PointsToNothingAsync(string workshop, CancellationToken cancellationToken) =>
        await rows.FindAsync(workshop, Keys.Header, cancellationToken) is { } header && HeaderDocument.Find(header.Content) is null;

    private async Task<bool> IsOldAsync(PlacedRow placed, string key, SmallRowLimits limits, CancellationToken cancellationToken)
    {
        var limit = key.EndsWith(KeysOf, StringComparison.Ordinal) ? null
            : Array.Exists(Unfinished, Begins) ? limits.Unfinished
            : Array.Exists(Noted, Begins) ? limits.Old
            : null;
        if (limit is not { } oldest)
        {
            return false;
        }

        var value = DatedValue.Read(placed.Row.Content);
        if (value.Day is null)
        {
            // From now on it is known.
            var dated = value with { Day = DateOnly.FromDateTime(time.GetUtcNow().UtcDateTime) };
            await rows.ReplaceAsync(placed.Partition, placed.Row.Key, dated.Write(), placed.Row.Version, cancellationToken);
        }

        return value.Day < DateOnly.FromDateTime(oldest.UtcDateTime);

        bool Begins(string kind) => key.StartsWith(kind, StringComparison.Ordinal);
    }
}
