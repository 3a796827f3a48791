using System;
using System.Collections.Generic;
using Azure.Data.Tables.Internal;

namespace Azure.Data.Tables;

/// <summary>A row as a dictionary of its properties.</summary>
public sealed partial class TableEntity : ITableEntity
{
    private readonly Dictionary<string, object> _properties;

    public TableEntity()
        : this(null)
    {
    }

    public TableEntity(string partitionKey, string rowKey)
        : this(null)
    {
        PartitionKey = partitionKey;
        RowKey = rowKey;
    }

    public TableEntity(IDictionary<string, object> values) =>
        _properties = values is null ? [] : new Dictionary<string, object>(values);

    public string PartitionKey
    {
        get => GetString(PropertyNames.PartitionKey);
        set => _properties[PropertyNames.PartitionKey] = value;
    }

    public string RowKey
    {
        get => GetString(PropertyNames.RowKey);
        set => _properties[PropertyNames.RowKey] = value;
    }

    public DateTimeOffset? Timestamp
    {
        get => GetDateTimeOffset(PropertyNames.Timestamp);
        set => _properties[PropertyNames.Timestamp] = value;
    }

    public ETag ETag
    {
        get => new(GetString(PropertyNames.ETag));
        set => _properties[PropertyNames.ETag] = value.ToString();
    }

    /// <summary>The properties as they are, without the coercion that assigning one does.</summary>
    internal Dictionary<string, object> Properties => _properties;

    public string GetString(string key) => (string)Get(key, value => value is string);

    public BinaryData GetBinaryData(string key) =>
        Get(key, value => value is BinaryData or byte[]) is byte[] bytes ? new BinaryData(bytes) : (BinaryData)_properties.GetValueOrDefault(key);

    public byte[] GetBinary(string key) => (byte[])Get(key, value => value is byte[]);

    public bool? GetBoolean(string key) => (bool?)Get(key, value => value is bool);

    public DateTime? GetDateTime(string key) =>
        Get(key, value => value is DateTime or DateTimeOffset) is DateTimeOffset time ? time.UtcDateTime : (DateTime?)_properties.GetValueOrDefault(key);

    public DateTimeOffset? GetDateTimeOffset(string key) =>
        Get(key, value => value is DateTime or DateTimeOffset) is DateTime time ? new DateTimeOffset(time) : (DateTimeOffset?)_properties.GetValueOrDefault(key);

    public double? GetDouble(string key) => (double?)Get(key, value => value is double);

    public Guid? GetGuid(string key) => (Guid?)Get(key, value => value is Guid);

    public int? GetInt32(string key) => (int?)Get(key, value => value is int);

    public long? GetInt64(string key) => (long?)Get(key, value => value is long);

    private object Get(string key, Func<object, bool> isExpected)
    {
        var value = this[key];
        return value is null || isExpected(value)
            ? value
            : throw new InvalidOperationException($"The property '{key}' is of type {value.GetType()}, which is not the type asked for.");
    }

    // A number property keeps its wider type when an int is assigned to it; a text property takes a time as text.
    private static object Coerce(object existing, object value) => (existing, value) switch
    {
        (double, int number) => (double)number,
        (long, int number) => (long)number,
        (string, DateTime or DateTimeOffset) => value.ToString(),
        _ => value,
    };
}
