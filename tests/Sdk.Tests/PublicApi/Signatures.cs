using System.Globalization;
using System.Reflection;
using Newtonsoft.Json;

namespace Sdk.Tests.PublicApi;

/// <summary>Writes types and members with all that callers, overriders and the wire depend on.</summary>
internal static class Signatures
{
    public static string Kind(Type type) => type switch
    {
        { IsEnum: true } => "enum",
        { IsInterface: true } => "interface",
        { IsValueType: true } => "struct",
        _ when typeof(Delegate).IsAssignableFrom(type) => "delegate",
        { IsAbstract: true, IsSealed: true } => "static class",
        { IsAbstract: true } => "abstract class",
        { IsSealed: true } => "sealed class",
        _ => "class",
    } + Constraints(type.GetGenericArguments());

    /// <summary>The member as a line, or null if it is not offered or belongs to another member.</summary>
    public static string? Of(MemberInfo member) => member switch
    {
        FieldInfo field => IsOffered(field) ? Of(field) : null,
        PropertyInfo property => Of(property),
        EventInfo happening => IsOffered(happening.AddMethod) ? $"{Modifiers(happening.AddMethod!)}event {TypeNames.Full(happening.EventHandlerType!)} {happening.Name}" : null,
        ConstructorInfo constructor => IsOffered(constructor) && !constructor.IsStatic ? $"{Access(constructor)}new({Parameters(constructor)})" : null,
        MethodInfo method => IsOffered(method) && IsOnItsOwn(method) ? Of(method) : null,
        _ => null,
    };

    public static string Of(MethodInfo method)
    {
        var generic = method.GetGenericArguments();
        var parameters = generic.Length == 0 ? "" : $"<{string.Join(", ", generic.Select(argument => argument.Name))}>";
        return $"{Modifiers(method)}{TypeNames.Full(method.ReturnType)} {method.Name}{parameters}({Parameters(method)}){Constraints(generic)}";
    }

    private static string Of(FieldInfo field)
    {
        var modifiers = field.IsLiteral ? "const " : (field.IsStatic ? "static " : "") + (field.IsInitOnly ? "readonly " : "");
        var value = field.IsLiteral ? " = " + Literal(field.GetRawConstantValue()) : "";
        return $"{(field.IsPublic ? "" : "protected ")}{modifiers}{TypeNames.Full(field.FieldType)} {field.Name}{value}";
    }

    private static string? Of(PropertyInfo property)
    {
        var accessors = property.GetAccessors(nonPublic: true).Where(IsOffered).ToList();
        if (accessors.Count == 0)
        {
            return null;
        }

        var wire = property.GetCustomAttribute<JsonPropertyAttribute>()?.PropertyName;
        var index = property.GetIndexParameters() is { Length: > 0 } parameters ? $"[{string.Join(", ", parameters.Select(Parameter))}]" : "";
        var shown = string.Join(" ", accessors.Select(accessor => $"{Modifiers(accessor)}{accessor.Name.Split('_')[0]};").Order(StringComparer.Ordinal));
        return $"{TypeNames.Full(property.PropertyType)} {property.Name}{index} {{ {shown} }}{(wire == null ? "" : $" \"{wire}\"")}";
    }

    private static bool IsOffered(FieldInfo field) => (field.IsPublic || field.IsFamily || field.IsFamilyOrAssembly) && !field.IsSpecialName;

    private static bool IsOffered(MethodBase? method) => method is { } some && (some.IsPublic || some.IsFamily || some.IsFamilyOrAssembly);

    // Accessors belong to their property or event; operators stand alone.
    private static bool IsOnItsOwn(MethodInfo method) => !method.IsSpecialName || method.Name.StartsWith("op_", StringComparison.Ordinal);

    private static string Access(MethodBase method) => method.IsPublic ? "" : "protected ";

    private static string Modifiers(MethodInfo method) => Access(method) + method switch
    {
        { IsStatic: true } => "static ",
        { IsAbstract: true } => method.DeclaringType!.IsInterface ? "" : "abstract ",
        { IsVirtual: true } when method.GetBaseDefinition() != method => method.IsFinal ? "sealed override " : "override ",
        { IsVirtual: true, IsFinal: false } => "virtual ",
        _ => "",
    };

    private static string Parameters(MethodBase method) => string.Join(", ", method.GetParameters().Select(Parameter));

    private static string Parameter(ParameterInfo parameter)
    {
        var prefix = parameter.IsDefined(typeof(ParamArrayAttribute), false) ? "params " : parameter.IsOut ? "out " : "";
        var fallback = parameter.HasDefaultValue ? " = " + Literal(parameter.RawDefaultValue) : "";
        return $"{prefix}{TypeNames.Full(parameter.ParameterType)} {parameter.Name}{fallback}";
    }

    private static string Literal(object? value) => value switch
    {
        null => "default",
        string text => JsonConvert.ToString(text),
        _ => Convert.ToString(value, CultureInfo.InvariantCulture)!,
    };

    private static string Constraints(Type[] arguments) => string.Concat(arguments
        .Select(argument => (argument.Name, Rules: Rules(argument)))
        .Where(argument => argument.Rules.Length > 0)
        .Select(argument => $" where {argument.Name} : {argument.Rules}"));

    private static string Rules(Type argument)
    {
        var flags = argument.IsGenericParameter ? argument.GenericParameterAttributes : GenericParameterAttributes.None;
        var rules = new List<string>();
        if (flags.HasFlag(GenericParameterAttributes.ReferenceTypeConstraint))
        {
            rules.Add("class");
        }

        if (flags.HasFlag(GenericParameterAttributes.NotNullableValueTypeConstraint))
        {
            rules.Add("struct");
        }

        rules.AddRange((argument.IsGenericParameter ? argument.GetGenericParameterConstraints() : []).Select(TypeNames.Full));
        if (flags.HasFlag(GenericParameterAttributes.DefaultConstructorConstraint))
        {
            rules.Add("new()");
        }

        return string.Join(", ", rules);
    }
}
