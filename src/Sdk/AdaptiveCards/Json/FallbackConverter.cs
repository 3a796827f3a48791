using System;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace AdaptiveCards;

/// <summary>A fallback on the wire is the word "drop" or an element.</summary>
internal sealed class FallbackConverter : ReadingConverter
{
    public override bool CanWrite => true;

    public override void WriteJson(JsonWriter writer, object value, JsonSerializer serializer)
    {
        var fallback = (AdaptiveFallbackElement)value;
        if (fallback.Type == AdaptiveFallbackElement.AdaptiveFallbackType.Drop)
        {
            writer.WriteValue(AdaptiveFallbackElement.drop);
        }
        else
        {
            serializer.Serialize(writer, fallback.Content);
        }
    }

    public override object ReadJson(JsonReader reader, Type objectType, object existingValue, JsonSerializer serializer) => reader.TokenType switch
    {
        JsonToken.StartObject => Content(reader, serializer),
        JsonToken.String when (string)reader.Value == AdaptiveFallbackElement.drop =>
            new AdaptiveFallbackElement(AdaptiveFallbackElement.AdaptiveFallbackType.Drop),
        JsonToken.String => throw new AdaptiveSerializationException("The only valid string value for the fallback property is 'drop'."),
        _ => throw new AdaptiveSerializationException("Invalid value for fallback"),
    };

    private static AdaptiveFallbackElement Content(JsonReader reader, JsonSerializer serializer)
    {
        var reading = Reading.Of(reader);
        reading.EnterFallback();
        var content = ElementConverter.Read(
            JObject.Load(reader), typeof(AdaptiveTypedElement), () => new AdaptiveUnknownElement(), reading, serializer);
        reading.LeaveFallback();
        return new AdaptiveFallbackElement(content);
    }
}
