using System;

namespace Azure.Data.Tables;

/// <summary>What every row of a table has. Implemented by <see cref="TableEntity"/> or by a class with typed properties.</summary>
public interface ITableEntity
{
    string PartitionKey { get; set; }

    string RowKey { get; set; }

    /// <summary>Set by the service; ignored when sent.</summary>
    DateTimeOffset? Timestamp { get; set; }

    ETag ETag { get; set; }
}
