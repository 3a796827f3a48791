using System.Reflection;
using Newtonsoft.Json;
using Newtonsoft.Json.Serialization;

namespace Microsoft.Rest.Serialization;

/// <summary>Writes only properties that others may set: an anonymous object becomes <c>{}</c>, as it does with the official packages.</summary>
internal sealed class ReadOnlyJsonContractResolver : DefaultContractResolver
{
    protected override JsonProperty CreateProperty(MemberInfo member, MemberSerialization memberSerialization)
    {
        var property = base.CreateProperty(member, memberSerialization);
        if (member is PropertyInfo { SetMethod: null or { IsPrivate: true } or { IsFamily: true } } readOnly && readOnly.GetMethod?.IsStatic != true)
        {
            property.ShouldSerialize = static _ => false;
        }

        return property;
    }
}
