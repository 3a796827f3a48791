namespace JourneyBot.Storage.Rows;

internal static class RowsExtensions
{
    /// <summary>Inserts where nothing was seen, else replaces what was seen. The version written; null when somebody else was first.</summary>
    public static Task<string?> SaveAsync(
        this IRows rows, string partition, string key, string content, string? seen, CancellationToken cancellationToken) =>
        seen is null
            ? rows.InsertAsync(partition, key, content, cancellationToken)
            : rows.ReplaceAsync(partition, key, content, seen, cancellationToken);
}
