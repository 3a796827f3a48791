using System;
using System.Buffers;
using System.Collections.Generic;
using System.Globalization;
using System.Text.Json;

namespace Azure.Data.Tables.Internal;

/// <summary>
/// Writes a row as JSON, with a type beside each value that JSON alone cannot tell. All but ASCII is escaped: a raw body
/// over 64 KB can arrive damaged at an emulator.
/// </summary>
internal static class EntityWriter
{
    public static void Write(ITableEntity entity, IBufferWriter<byte> output)
    {
        var properties = EntityShape.PropertiesOf(entity);
        EntityLimits.Check(properties);
        using var writer = new Utf8JsonWriter(output);
        writer.WriteStartObject();
        foreach (var (name, value) in properties)
        {
            if (!PropertyNames.IsServiceOwned(name))
                Write(writer, name, value);
        }

        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, string name, object value)
    {
        switch (value)
        {
            case null: writer.WriteNull(name); break;
            case string text: writer.WriteString(name, text); break;
            case bool flag: writer.WriteBoolean(name, flag); break;
            case int number: writer.WriteNumber(name, number); break;
            case double number: Write(writer, name, number); break;
            case long number: Write(writer, name, "Edm.Int64", number.ToString(CultureInfo.InvariantCulture)); break;
            case ulong number: Write(writer, name, "Edm.Int64", number.ToString(CultureInfo.InvariantCulture)); break;
            case Guid id: Write(writer, name, "Edm.Guid", id.ToString()); break;
            case DateTimeOffset time: Write(writer, name, "Edm.DateTime", time.UtcDateTime.ToString("O", CultureInfo.InvariantCulture)); break;
            case DateTime time: Write(writer, name, "Edm.DateTime", Utc(time).ToString("O", CultureInfo.InvariantCulture)); break;
            case byte[] bytes: Write(writer, name, "Edm.Binary", Convert.ToBase64String(bytes)); break;
            case BinaryData bytes: Write(writer, name, "Edm.Binary", Convert.ToBase64String(bytes)); break;
            default: throw new NotSupportedException($"A property of type {value.GetType()} cannot be stored ('{name}').");
        }
    }

    private static void Write(Utf8JsonWriter writer, string name, string type, string value)
    {
        writer.WriteString(name + PropertyNames.TypeSuffix, type);
        writer.WriteString(name, value);
    }

    private static void Write(Utf8JsonWriter writer, string name, double value)
    {
        if (!double.IsFinite(value))
        {
            Write(writer, name, "Edm.Double", value.ToString(CultureInfo.InvariantCulture));
            return;
        }

        writer.WriteString(name + PropertyNames.TypeSuffix, "Edm.Double");
        writer.WriteNumber(name, value);
    }

    private static DateTime Utc(DateTime time) => time.Kind is DateTimeKind.Utc
        ? time
        : throw new NotSupportedException($"The time {time} is of kind {time.Kind}; only UTC can be stored.");
}
