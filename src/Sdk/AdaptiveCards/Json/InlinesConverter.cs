using System;
using System.Collections.Generic;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace AdaptiveCards;

/// <summary>Reads runs of text; a bare string is a run without a look.</summary>
internal sealed class InlinesConverter : ReadingConverter
{
    public override object ReadJson(JsonReader reader, Type objectType, object existingValue, JsonSerializer serializer)
    {
        var reading = Reading.Of(reader);
        var runs = new List<AdaptiveInline>();
        foreach (var json in JArray.Load(reader))
        {
            runs.Add(json is JObject run ? Run(run, reading, serializer) : new AdaptiveTextRun((string)json));
        }

        return runs;
    }

    private static AdaptiveTextRun Run(JObject json, Reading reading, JsonSerializer serializer)
    {
        if (json.Value<string>("type") != AdaptiveTextRun.TypeName)
        {
            throw new AdaptiveSerializationException($"Property 'type' must be '{AdaptiveTextRun.TypeName}'");
        }

        var run = new AdaptiveTextRun();
        ElementConverter.Fill(run, json, reading, serializer);
        return run;
    }
}
