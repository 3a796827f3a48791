using System;
using System.Linq;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace AdaptiveCards;

/// <summary>Reads a color as #AARRGGBB, opaque where it was #RRGGBB; anything else is left out with a warning.</summary>
internal sealed class ColorConverter : ReadingConverter
{
    public override object ReadJson(JsonReader reader, Type objectType, object existingValue, JsonSerializer serializer)
    {
        var text = JToken.Load(reader).ToString();
        if (text.Length is 7 or 9 && text[0] == '#' && text.Skip(1).All(char.IsAsciiHexDigit))
        {
            return (text.Length == 7 ? "#FF" + text[1..] : text).ToUpperInvariant();
        }

        Reading.Of(reader).Warn(
            $"The Value \"{text}\" for field \"{Reading.FieldOf(reader)}\" was not specified as a proper color in the format #AARRGGBB or #RRGGBB, it will be ignored.");
        return null;
    }
}
