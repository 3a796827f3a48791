using System;
using System.Collections.Concurrent;
using System.Text.RegularExpressions;
using Newtonsoft.Json.Serialization;

namespace Microsoft.Bot.Builder;

/// <summary>Names types by name and assembly, without versions, and remembers what it has named.</summary>
internal sealed partial class TypeNames : DefaultSerializationBinder
{
    private readonly ConcurrentDictionary<Type, string> _names = new();

    public override void BindToName(Type serializedType, out string assemblyName, out string typeName)
    {
        assemblyName = null;
        typeName = _names.GetOrAdd(serializedType, static type => AssemblyDetails().Replace(type.AssemblyQualifiedName, string.Empty));
    }

    [GeneratedRegex(", Version=[^,\\]]+, Culture=[^,\\]]+, PublicKeyToken=[^,\\]]+", RegexOptions.CultureInvariant)]
    private static partial Regex AssemblyDetails();
}
