using System;
using Newtonsoft.Json;

namespace AdaptiveCards;

/// <summary>Reads a word it does not know as the default, or as nothing where nothing is allowed, and warns.</summary>
internal sealed class TolerantEnumConverter<TEnum> : CamelCaseEnumConverter
    where TEnum : struct, Enum
{
    public override object ReadJson(JsonReader reader, Type objectType, object existingValue, JsonSerializer serializer)
    {
        try
        {
            return base.ReadJson(reader, objectType, existingValue, serializer);
        }
        catch (JsonSerializationException)
        {
            var nullable = Nullable.GetUnderlyingType(objectType) is not null;
            Reading.Of(reader).Warn($"Value \"{reader.Value}\" could not be converted to \"{typeof(TEnum)}\", using {(nullable ? "null" : "the default")} instead.");
            reader.Skip();
            return nullable ? null : default(TEnum);
        }
    }
}
