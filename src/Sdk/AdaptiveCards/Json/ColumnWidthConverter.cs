using System;
using System.Globalization;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace AdaptiveCards;

/// <summary>The width of a column of a table: a number for its share, or a text with the unit for pixels.</summary>
internal sealed class ColumnWidthConverter : ReadingConverter
{
    public override bool CanWrite => true;

    public override void WriteJson(JsonWriter writer, object value, JsonSerializer serializer)
    {
        var width = (TableColumnWidth)value;
        if (width.PixelWidth > 0)
        {
            writer.WriteValue(string.Create(CultureInfo.InvariantCulture, $"{width.PixelWidth}px"));
        }
        else
        {
            writer.WriteValue(width.RelativeWidth);
        }
    }

    public override object ReadJson(JsonReader reader, Type objectType, object existingValue, JsonSerializer serializer)
    {
        var json = JToken.Load(reader);
        var width = json.Type switch
        {
            JTokenType.Integer or JTokenType.Float when (double)json >= 0 => new TableColumnWidth((long)json),
            JTokenType.String when TryPixels((string)json, out var pixels) => new TableColumnWidth(pixels),
            _ => null,
        };
        if (width is null)
        {
            Reading.Of(reader).Warn(
                $"The Value \"{json}\" for field \"{Reading.FieldOf(reader)}\" was not specified as a proper dimension in the format (\\d+(.\\d+)?px), it will be ignored.");
        }

        return width ?? new TableColumnWidth();
    }

    private static bool TryPixels(string text, out double pixels)
    {
        pixels = 0;
        return text.EndsWith("px", StringComparison.Ordinal)
            && double.TryParse(text.AsSpan(0, text.Length - 2), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out pixels);
    }
}
