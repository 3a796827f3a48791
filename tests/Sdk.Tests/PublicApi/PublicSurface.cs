using System.Reflection;
using static System.Reflection.BindingFlags;

namespace Sdk.Tests.PublicApi;

/// <summary>
/// Writes what an assembly offers to those who reference it, one line for each type, base, interface and member, sorted.
/// </summary>
internal static class PublicSurface
{
    private const BindingFlags Declared = Public | NonPublic | Instance | Static | DeclaredOnly;

    public static IReadOnlyList<string> Of(Assembly assembly)
        => [.. assembly.GetTypes().Where(IsOffered).SelectMany(LinesOf).Order(StringComparer.Ordinal)];

    private static bool IsOffered(Type type)
        => type.IsNested ? (type.IsNestedPublic || type.IsNestedFamily || type.IsNestedFamORAssem) && IsOffered(type.DeclaringType!) : type.IsPublic;

    private static IEnumerable<string> LinesOf(Type type)
    {
        var name = TypeNames.Full(type);
        yield return $"{name}: {Signatures.Kind(type)}";
        if (typeof(Delegate).IsAssignableFrom(type))
        {
            yield return $"{name}: {Signatures.Of(type.GetMethod("Invoke")!)}";
            yield break;
        }

        foreach (var parent in ParentsOf(type))
        {
            yield return $"{name}: is {TypeNames.Full(parent)}";
        }

        foreach (var member in type.GetMembers(Declared).Select(Signatures.Of).OfType<string>())
        {
            yield return $"{name}: {member}";
        }
    }

    // Its own, without what comes with its base.
    private static IEnumerable<Type> ParentsOf(Type type)
    {
        if (type.IsEnum || type.BaseType == null)
        {
            return type.IsEnum ? [] : type.GetInterfaces();
        }

        var own = type.GetInterfaces().Except(type.BaseType.GetInterfaces()).Where(parent => parent.IsVisible);
        return type.BaseType == typeof(object) ? own : own.Append(type.BaseType);
    }
}
