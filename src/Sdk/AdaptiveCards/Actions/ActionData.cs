using Newtonsoft.Json;

namespace AdaptiveCards;

internal static class ActionData
{
    public static string Write(object data) => data is null ? null : JsonConvert.SerializeObject(data, Formatting.Indented);

    public static object Read(string json) => json is null ? null : JsonConvert.DeserializeObject(json);
}
