using System;
using System.Collections.Generic;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace AdaptiveCards;

/// <summary>Reads a list of elements or actions; empty ones are left out, unknown ones kept where any may stand.</summary>
internal sealed class ItemsConverter<T> : ReadingConverter
    where T : AdaptiveTypedElement
{
    private static readonly Func<AdaptiveTypedElement> Unknown =
        typeof(T) == typeof(AdaptiveElement) ? () => new AdaptiveUnknownElement()
        : typeof(T) == typeof(AdaptiveAction) ? () => new AdaptiveUnknownAction()
        : null;

    public override object ReadJson(JsonReader reader, Type objectType, object existingValue, JsonSerializer serializer)
    {
        var reading = Reading.Of(reader);
        var items = new List<T>();
        foreach (var json in Listed(JToken.Load(reader)))
        {
            if (json.HasValues && ElementConverter.Read(json, typeof(T), Unknown, reading, serializer) is T item)
            {
                items.Add(item);
            }
        }

        return items;
    }

    // A serializer that writes .NET types as well wraps a list in an object.
    private static JEnumerable<JObject> Listed(JToken json) =>
        (json is JObject wrapped ? wrapped["$values"] ?? new JArray() : json).Children<JObject>();
}
