using System;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Schema;

/// <summary>Structured data about an activity; what it holds depends on its type.</summary>
public class Entity
{
    private static readonly JsonSerializerSettings Settings = new() { MaxDepth = null };

    public Entity()
    {
    }

    public Entity(string type = default)
    {
        Type = type;
    }

    [JsonProperty(PropertyName = "type")]
    public string Type { get; set; }

    [JsonExtensionData(ReadData = true, WriteData = true)]
    public JObject Properties { get => field ??= new JObject(); set; }

    public T GetAs<T>() => JsonConvert.DeserializeObject<T>(ToJson(this), Settings);

    public void SetAs<T>(T obj)
    {
        var entity = JsonConvert.DeserializeObject<Entity>(ToJson(obj), Settings);
        Type = entity.Type;
        Properties = entity.Properties;
    }

    /// <summary>Entities are equal when their JSON is.</summary>
    public bool Equals(Entity other) => other != null && ToJson(this).Equals(ToJson(other), StringComparison.Ordinal);

    public override bool Equals(object obj)
        => ReferenceEquals(this, obj) || (obj?.GetType() == GetType() && Equals(obj as Entity));

    // An entity can change, so its JSON cannot be its hash.
    public override int GetHashCode() => base.GetHashCode();

    private static string ToJson(object value) => JsonConvert.SerializeObject(value, Settings);
}
