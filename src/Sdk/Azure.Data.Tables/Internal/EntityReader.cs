using System;
using System.Collections.Generic;
using System.Globalization;
using System.Text.Json;

namespace Azure.Data.Tables.Internal;

/// <summary>Reads rows from JSON.</summary>
internal static class EntityReader
{
    public static T Read<T>(BinaryData json)
        where T : class, ITableEntity
    {
        var reader = new Utf8JsonReader(json);
        reader.Read();
        return EntityShape.To<T>(Read(ref reader));
    }

    /// <summary>The rows of a page: <c>{"value":[..]}</c>.</summary>
    public static List<T> ReadPage<T>(BinaryData json)
        where T : class, ITableEntity
    {
        var rows = new List<T>();
        var reader = new Utf8JsonReader(json);
        reader.Read();
        while (reader.Read() && reader.TokenType is JsonTokenType.PropertyName)
        {
            var isRows = reader.ValueTextEquals("value");
            reader.Read();
            if (!isRows)
                reader.Skip();
            while (isRows && reader.Read() && reader.TokenType is not JsonTokenType.EndArray)
                rows.Add(EntityShape.To<T>(Read(ref reader)));
        }

        return rows;
    }

    private static TableEntity Read(ref Utf8JsonReader reader)
    {
        var entity = new TableEntity();
        List<(string Name, string Type)> types = null;
        while (reader.Read() && reader.TokenType is JsonTokenType.PropertyName)
        {
            var name = reader.GetString();
            reader.Read();
            if (name.EndsWith(PropertyNames.TypeSuffix, StringComparison.Ordinal))
                (types ??= []).Add((name[..^PropertyNames.TypeSuffix.Length], reader.GetString()));
            else if (name is PropertyNames.ETag || !name.StartsWith("odata.", StringComparison.Ordinal))
                entity.Properties[name] = Value(ref reader);
            else
                reader.Skip();
        }

        foreach (var (name, type) in types ?? [])
            entity.Properties[name] = Typed(entity.Properties.GetValueOrDefault(name), type);
        if (entity.Properties.TryGetValue(PropertyNames.Timestamp, out var time) && time is string)
            entity.Properties[PropertyNames.Timestamp] = Typed(time, "Edm.DateTime");
        return entity;
    }

    private static object Value(ref Utf8JsonReader reader) => reader.TokenType switch
    {
        JsonTokenType.String => reader.GetString(),
        JsonTokenType.True => true,
        JsonTokenType.False => false,
        JsonTokenType.Null => null,
        JsonTokenType.Number => reader.TryGetInt32(out var number) ? number : (object)reader.GetDouble(),
        _ => throw new JsonException($"A row has no {reader.TokenType}."),
    };

    private static object Typed(object value, string type) => (type, value) switch
    {
        (_, null) => null,
        ("Edm.Int64", string text) => long.Parse(text, CultureInfo.InvariantCulture),
        ("Edm.DateTime", string text) => DateTimeOffset.Parse(text, CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind),
        ("Edm.Guid", string text) => Guid.Parse(text),
        ("Edm.Binary", string text) => Convert.FromBase64String(text),
        ("Edm.Double", string text) => double.Parse(text, CultureInfo.InvariantCulture),
        ("Edm.Double", int number) => (double)number,
        _ => value,
    };
}
