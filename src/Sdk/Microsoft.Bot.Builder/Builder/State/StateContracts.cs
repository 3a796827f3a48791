using System;
using System.Reflection;
using Newtonsoft.Json;
using Newtonsoft.Json.Serialization;

namespace Microsoft.Bot.Builder;

/// <summary>
/// Leaves out what an activity in the state does not say: of its forty fields three or four are set, and a field left out
/// is read back as null. What bots define themselves is kept as it is, for there null may differ from the initial value.
/// </summary>
internal sealed class StateContracts : DefaultContractResolver
{
    protected override JsonProperty CreateProperty(MemberInfo member, MemberSerialization memberSerialization)
    {
        var property = base.CreateProperty(member, memberSerialization);
        if (member.DeclaringType?.Namespace?.StartsWith("Microsoft.Bot.Schema", StringComparison.Ordinal) == true)
        {
            property.NullValueHandling = NullValueHandling.Ignore;
        }

        return property;
    }
}
