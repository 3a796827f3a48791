using System;
using System.Xml;
using Newtonsoft.Json;

namespace Microsoft.Rest.Serialization;

internal sealed class Iso8601TimeSpanConverter : JsonConverter
{
    public override bool CanConvert(Type objectType) => objectType == typeof(TimeSpan) || objectType == typeof(TimeSpan?);

    public override void WriteJson(JsonWriter writer, object value, JsonSerializer serializer)
        => writer.WriteValue(XmlConvert.ToString((TimeSpan)value));

    public override object ReadJson(JsonReader reader, Type objectType, object existingValue, JsonSerializer serializer)
        => reader.TokenType == JsonToken.Null ? null : XmlConvert.ToTimeSpan(serializer.Deserialize<string>(reader));
}
