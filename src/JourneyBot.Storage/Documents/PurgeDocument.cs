using JourneyBot.Workshops.Erasing;

namespace JourneyBot.Storage.Documents;

/// <summary>Whose turn it is to clean up, as stored.</summary>
internal sealed record PurgeDocument(int V, string? Host, DateTimeOffset Until, string? Reached, DateTimeOffset LookedAt, bool Compact = false)
{
    public static string Write(PurgeTurn turn) => Json.Write(new PurgeDocument(1, turn.Host, turn.Until, turn.Reached, turn.LookedAt, turn.OwesCompacting));

    public static PurgeTurn Read(string content)
    {
        var row = Json.Read<PurgeDocument>(content);
        return new PurgeTurn(row.Host, row.Until, row.Reached, row.LookedAt) { OwesCompacting = row.Compact };
    }
}
