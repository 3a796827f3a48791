using System;
using System.Collections.Generic;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace AdaptiveCards;

/// <summary>A target that is toggled is written as its bare id.</summary>
internal sealed class TargetElementsConverter : ReadingConverter
{
    public override bool CanWrite => true;

    public override void WriteJson(JsonWriter writer, object value, JsonSerializer serializer)
    {
        writer.WriteStartArray();
        foreach (var target in (List<AdaptiveTargetElement>)value)
        {
            if (target.IsVisible is null)
            {
                writer.WriteValue(target.ElementId);
            }
            else
            {
                serializer.Serialize(writer, target);
            }
        }

        writer.WriteEndArray();
    }

    public override object ReadJson(JsonReader reader, Type objectType, object existingValue, JsonSerializer serializer)
    {
        var targets = new List<AdaptiveTargetElement>();
        foreach (var json in JArray.Load(reader))
        {
            targets.Add(json is JObject target
                ? new AdaptiveTargetElement { ElementId = target.Value<string>("elementId"), IsVisible = target.Value<bool?>("isVisible") }
                : new AdaptiveTargetElement((string)json));
        }

        return targets;
    }
}
