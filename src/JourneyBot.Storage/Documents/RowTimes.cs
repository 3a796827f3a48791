using System.Text.Json;
using JourneyBot.Storage.Rows;

namespace JourneyBot.Storage.Documents;

/// <summary>When a row of a workshop was written, as it says itself. Null: it says nothing.</summary>
internal static class RowTimes
{
    private static readonly string[] Names = ["at", "movedAt", "startedAt", "endedAt", "firstSeen", "lastSeen", "since", "paintedAt"];

    public static DateTimeOffset? Last(Row row) => Of(row).Max();

    public static DateTimeOffset? First(Row row) => Of(row).Min();

    private static IReadOnlyList<DateTimeOffset?> Of(Row row)
    {
        using var json = JsonDocument.Parse(row.Content);
        return
        [
            .. json.RootElement.EnumerateObject()
                .Where(property => property.Value.ValueKind == JsonValueKind.String && Names.Contains(property.Name))
                .Select(property => property.Value.TryGetDateTimeOffset(out var at) ? at : default(DateTimeOffset?)),
        ];
    }
}
