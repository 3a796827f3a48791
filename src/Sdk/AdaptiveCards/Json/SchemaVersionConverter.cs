using System;
using Newtonsoft.Json;

namespace AdaptiveCards;

internal sealed class SchemaVersionConverter : ReadingConverter
{
    public override bool CanWrite => true;

    public override void WriteJson(JsonWriter writer, object value, JsonSerializer serializer) => writer.WriteValue(value.ToString());

    public override object ReadJson(JsonReader reader, Type objectType, object existingValue, JsonSerializer serializer) =>
        new AdaptiveSchemaVersion((string)reader.Value);
}
