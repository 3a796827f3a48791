using System;
using System.Collections;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Schema;

/// <summary>
/// Lets the content of an attachment be a stream, or lists and dictionaries with streams in them.
/// A stream is written as an object with its kind and its bytes; anything else as without this converter.
/// </summary>
internal sealed class AttachmentContentConverter : JsonConverter
{
    private const string KindProperty = "$type";
    private const string BytesProperty = "buffer";

    public override bool CanConvert(Type objectType) => true;

    public override object ReadJson(JsonReader reader, Type objectType, object existingValue, JsonSerializer serializer)
    {
        var content = JToken.ReadFrom(reader);
        return content is JContainer container && !container.DescendantsAndSelf().Any(IsStream) ? container : Restore(content);
    }

    public override void WriteJson(JsonWriter writer, object value, JsonSerializer serializer)
    {
        if (value is MemoryStream stream)
        {
            WriteStream(writer, stream);
        }
        else if (value is IDictionary dictionary && HasStream(dictionary.Values))
        {
            WriteDictionary(writer, dictionary, serializer);
        }
        else if (value is IEnumerable items && HasStream(items))
        {
            writer.WriteStartArray();
            foreach (var item in items)
            {
                WriteJson(writer, item, serializer);
            }

            writer.WriteEndArray();
        }
        else
        {
            serializer.Serialize(writer, value);
        }
    }

    private static bool HasStream(object value) => value switch
    {
        MemoryStream => true,
        string or JToken => false,
        IDictionary dictionary => HasStream(dictionary.Values),
        IEnumerable items => items.Cast<object>().Any(HasStream),
        _ => false,
    };

    private static bool IsStream(JToken token)
        => token is JObject json && json[KindProperty] is JValue { Value: nameof(MemoryStream) } && json[BytesProperty] is JArray;

    private static object Restore(JToken token) => token switch
    {
        JObject stream when IsStream(stream) => new MemoryStream(stream[BytesProperty].ToObject<List<byte>>().ToArray()),
        JObject json => json.Properties().ToDictionary(property => property.Name, property => Restore(property.Value)),
        JArray items => items.Select(Restore).ToList(),
        JValue value => value.Value,
        _ => token,
    };

    private static void WriteStream(JsonWriter writer, MemoryStream stream)
    {
        writer.WriteStartObject();
        writer.WritePropertyName(KindProperty);
        writer.WriteValue(nameof(MemoryStream));
        writer.WritePropertyName(BytesProperty);
        writer.WriteStartArray();
        foreach (var octet in stream.ToArray())
        {
            writer.WriteValue((int)octet);
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private void WriteDictionary(JsonWriter writer, IDictionary dictionary, JsonSerializer serializer)
    {
        writer.WriteStartObject();
        foreach (DictionaryEntry entry in dictionary)
        {
            writer.WritePropertyName(entry.Key.ToString());
            WriteJson(writer, entry.Value, serializer);
        }

        writer.WriteEndObject();
    }
}
