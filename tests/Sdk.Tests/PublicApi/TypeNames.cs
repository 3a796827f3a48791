namespace Sdk.Tests.PublicApi;

/// <summary>Names of types as C# writes them, with their namespaces.</summary>
internal static class TypeNames
{
    public static string Full(Type type)
    {
        if (type.IsGenericParameter)
        {
            return type.Name;
        }

        if (type.HasElementType)
        {
            var suffix = type.IsArray ? "[]" : type.IsByRef ? "&" : "*";
            return Full(type.GetElementType()!) + suffix;
        }

        var prefix = type.IsNested ? Full(type.DeclaringType!) + "." : type.Namespace + ".";
        var arguments = OwnArguments(type);
        return prefix + type.Name.Split('`')[0] + (arguments.Length == 0 ? "" : $"<{string.Join(", ", arguments.Select(Full))}>");
    }

    // A nested type repeats the arguments of the type around it.
    private static Type[] OwnArguments(Type type)
        => type.GetGenericArguments()[(type.DeclaringType?.GetGenericArguments().Length ?? 0)..];
}
