namespace Azure.Data.Tables.Internal;

internal static class PropertyNames
{
    public const string PartitionKey = nameof(ITableEntity.PartitionKey);
    public const string RowKey = nameof(ITableEntity.RowKey);
    public const string Timestamp = nameof(ITableEntity.Timestamp);
    public const string ETag = "odata.etag";
    public const string TypeSuffix = "@odata.type";

    /// <summary>Set by the service, never sent.</summary>
    public static bool IsServiceOwned(string name) => name is ETag or Timestamp;
}
