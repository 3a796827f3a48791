using System;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace AdaptiveCards;

/// <summary>Reads and writes a size as text; a text that is none is left out with a warning.</summary>
internal abstract class SizeConverter<TSize>(TSize otherwise) : ReadingConverter
{
    public override bool CanWrite => true;

    public override void WriteJson(JsonWriter writer, object value, JsonSerializer serializer) => writer.WriteValue(Write((TSize)value));

    public override object ReadJson(JsonReader reader, Type objectType, object existingValue, JsonSerializer serializer)
    {
        var text = JToken.Load(reader).ToString();
        if (TryRead(text, out var size))
        {
            return size;
        }

        Reading.Of(reader).Warn(Fault(text, Reading.FieldOf(reader)));
        return otherwise;
    }

    protected abstract string Write(TSize size);

    protected abstract bool TryRead(string text, out TSize size);

    private static string Fault(string text, string field) =>
        text.Length > 2 && !text.EndsWith("px", StringComparison.Ordinal)
            ? $"The Value \"{text[^2..]}\" was not specified as a proper unit(px), it will be ignored."
            : $"The Value \"{text}\" for field \"{field}\" was not specified as a proper dimension in the format (\\d+(.\\d+)?px), it will be ignored.";
}
