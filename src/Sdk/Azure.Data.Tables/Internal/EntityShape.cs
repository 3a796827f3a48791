using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Reflection;
using System.Runtime.Serialization;

namespace Azure.Data.Tables.Internal;

/// <summary>
/// How a class with typed properties becomes a row and back. A property is left out with [IgnoreDataMember] and renamed with
/// [DataMember(Name)]. <see cref="TableEntity"/>, the usual case, passes through untouched.
/// </summary>
internal sealed class EntityShape
{
    private static readonly ConcurrentDictionary<Type, EntityShape> s_shapes = new();
    private readonly (string Name, PropertyInfo Property)[] _properties;

    private EntityShape(Type type) =>
        _properties = [.. type.GetProperties(BindingFlags.Instance | BindingFlags.Public)
            .Where(property => property.CanRead && property.CanWrite && property.GetIndexParameters().Length == 0)
            .Where(property => property.GetCustomAttribute<IgnoreDataMemberAttribute>() is null)
            .Where(property => property.Name is not (PropertyNames.PartitionKey or PropertyNames.RowKey or PropertyNames.Timestamp or nameof(ITableEntity.ETag)))
            .Select(property => (property.GetCustomAttribute<DataMemberAttribute>()?.Name ?? property.Name, property))];

    public static IReadOnlyDictionary<string, object> PropertiesOf(ITableEntity entity) =>
        entity is TableEntity row ? row.Properties : Of(entity.GetType()).ToRow(entity).Properties;

    public static T To<T>(TableEntity row)
        where T : class, ITableEntity =>
        row as T ?? Of(typeof(T)).FromRow(row, Activator.CreateInstance<T>());

    private static EntityShape Of(Type type) => s_shapes.GetOrAdd(type, static of => new EntityShape(of));

    private TableEntity ToRow(ITableEntity entity)
    {
        var row = new TableEntity(entity.PartitionKey, entity.RowKey);
        foreach (var (name, property) in _properties)
            row.Properties[name] = property.GetValue(entity) is var value && value is Enum ? value.ToString() : value;
        return row;
    }

    private T FromRow<T>(TableEntity row, T entity)
        where T : class, ITableEntity
    {
        (entity.PartitionKey, entity.RowKey, entity.Timestamp, entity.ETag) = (row.PartitionKey, row.RowKey, row.Timestamp, row.ETag);
        foreach (var (name, property) in _properties)
        {
            if (row.Properties.TryGetValue(name, out var value) && value is not null)
                property.SetValue(entity, Convert(value, Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType));
        }

        return entity;
    }

    private static object Convert(object value, Type type) => value switch
    {
        DateTimeOffset time when type == typeof(DateTime) => time.UtcDateTime,
        byte[] bytes when type == typeof(BinaryData) => new BinaryData(bytes),
        string text when type.IsEnum => Enum.Parse(type, text),
        int or long when !type.IsInstanceOfType(value) => System.Convert.ChangeType(value, type, CultureInfo.InvariantCulture),
        _ => value,
    };
}
