using JourneyBot.Dialogs;
using Microsoft.Bot.Builder.Dialogs;
using Newtonsoft.Json.Serialization;

namespace JourneyBot.State;

/// <summary>
/// The types that state may name: type names in stored JSON are an entrance for attacks unless the list is closed.
/// </summary>
internal sealed class StateTypes : ISerializationBinder
{
    private static readonly DefaultSerializationBinder Names = new();
    private static readonly string[] Namespaces = ["System.", "Microsoft.Bot.", "Newtonsoft.Json.Linq."];

    public Type BindToType(string? assemblyName, string typeName)
    {
        var type = Names.BindToType(assemblyName, typeName);
        return IsAllowed(type) ? type : throw new Newtonsoft.Json.JsonSerializationException($"State must not name {typeName}.");
    }

    public void BindToName(Type serializedType, out string? assemblyName, out string? typeName) =>
        Names.BindToName(serializedType, out assemblyName, out typeName);

    private static bool IsAllowed(Type type)
    {
        if (type == typeof(InterviewState) || type == typeof(DialogState) || type.IsPrimitive || type == typeof(string))
        {
            return true;
        }

        if (type.IsGenericType)
        {
            var definition = type.GetGenericTypeDefinition();
            return (definition == typeof(Dictionary<,>) || definition == typeof(List<>)) && type.GetGenericArguments().All(IsAllowedArgument);
        }

        return type.IsArray ? IsAllowedArgument(type.GetElementType()!) : Namespaces.Skip(1).Any(name => type.FullName!.StartsWith(name, StringComparison.Ordinal));
    }

    private static bool IsAllowedArgument(Type type) => type == typeof(object) || IsAllowed(type);
}
