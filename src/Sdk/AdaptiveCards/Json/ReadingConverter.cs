using System;
using Newtonsoft.Json;

namespace AdaptiveCards;

/// <summary>A converter named by an attribute, for reading; one that writes too says so.</summary>
internal abstract class ReadingConverter : JsonConverter
{
    public override bool CanWrite => false;

    public override bool CanConvert(Type objectType) => true;

    public override void WriteJson(JsonWriter writer, object value, JsonSerializer serializer) =>
        throw new NotSupportedException();
}
