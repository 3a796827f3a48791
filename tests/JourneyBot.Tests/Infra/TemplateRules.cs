using System.Text.RegularExpressions;
using Newtonsoft.Json.Linq;

namespace JourneyBot.Tests.Infra;

/// <summary>What a deployment would trip over before it begins, one sentence for each. None found does not prove that it works.</summary>
internal static partial class TemplateRules
{
    private static readonly HashSet<string> s_withoutPlace =
    [
        "Microsoft.Authorization/roleAssignments", "Microsoft.Insights/diagnosticSettings", "Microsoft.Storage/storageAccounts/tableServices",
        "Microsoft.Web/sites/basicPublishingCredentialsPolicies",
    ];

    private static readonly HashSet<string> s_withSku =
    [
        "Microsoft.Storage/storageAccounts", "Microsoft.Web/serverfarms", "Microsoft.BotService/botServices",
    ];

    private static readonly HashSet<string> s_withKind =
    [
        "Microsoft.Storage/storageAccounts", "Microsoft.Insights/components", "Microsoft.Web/sites", "Microsoft.BotService/botServices", "Microsoft.Insights/scheduledQueryRules",
    ];

    public static IReadOnlyList<string> Findings(Template template) =>
    [
        .. Names(template, "parameters"),
        .. Names(template, "variables"),
        .. Template.Texts(template.Root).Where(text => ExpressionReader.Is(text.Text)).Select(text => (text.Path, Fault: Fault(text.Text)))
            .Where(text => text.Fault is not null).Select(text => $"The expression at {text.Path} {text.Fault}."),
        .. TooEarly(template),
        .. template.Resources.SelectMany(Outline),
        .. Values(template),
    ];

    private static string? Fault(string text)
    {
        try
        {
            ExpressionReader.Read(text);
            return null;
        }
        catch (FormatException wrong)
        {
            return wrong.Message;
        }
    }

    private static IEnumerable<string> Names(Template template, string kind)
    {
        var declared = ((JObject?)template.Root[kind])?.Properties().Select(property => property.Name).ToHashSet() ?? [];
        var used = Template.Expressions(template.Root).SelectMany(one => one.Expression.Calls).Where(call => call.Function == kind).Select(call => call.Asked ?? "").ToHashSet();
        return
        [
            .. used.Except(declared).Select(name => $"{kind}('{name}') is used and not declared."),
            .. declared.Except(used).Select(name => $"{kind}('{name}') is declared and not used."),
        ];
    }

    /// <summary>What a resource answers is not known before the deployment has begun: no name, place in the order or condition may hang on it.</summary>
    private static IEnumerable<string> TooEarly(Template template)
    {
        var early = new[] { "name", "type", "apiVersion", "scope", "condition", "dependsOn" };
        var parts = template.Resources.SelectMany(resource => resource.Properties().Where(property => early.Contains(property.Name))).Cast<JContainer>()
            .Append((JObject?)template.Root["variables"] ?? new JObject()).Append((JObject?)template.Root["parameters"] ?? new JObject());
        return parts.SelectMany(Template.Expressions)
            .Where(one => one.Expression.Calls.Any(call => call.Function is "reference" or "listKeys"))
            .Select(one => $"{one.Path} hangs on what is only known once something is deployed.");
    }

    private static IEnumerable<string> Outline(JObject resource)
    {
        var type = Template.TypeOf(resource);
        if (type.Length == 0 || resource["name"] is null)
            yield return $"A resource has no type or no name: {resource.Path}.";
        if (!Version().IsMatch((string?)resource["apiVersion"] ?? ""))
            yield return $"{type} has no apiVersion.";
        if (resource["properties"] is not JObject)
            yield return $"{type} has no properties.";
        if (resource["location"] is null != s_withoutPlace.Contains(type))
            yield return $"{type} has no location, or one that it cannot have.";
        if (s_withSku.Contains(type) && resource["sku"]?["name"] is null)
            yield return $"{type} has no sku.";
        if (s_withKind.Contains(type) && resource["kind"] is null)
            yield return $"{type} has no kind.";
    }

    private static IEnumerable<string> Values(Template template)
    {
        var declared = (JObject)template.Root["parameters"]!;
        var given = (JObject)template.Parameters["parameters"]!;
        foreach (var parameter in given.Properties().Where(parameter => declared[parameter.Name] is null))
            yield return $"The parameters give {parameter.Name}, which is not declared.";
        foreach (var parameter in declared.Properties().Where(parameter => parameter.Value["defaultValue"] is null && given[parameter.Name] is null))
            yield return $"The parameters lack {parameter.Name}.";
        foreach (var parameter in declared.Properties())
        {
            if ((given[parameter.Name]?["value"] ?? parameter.Value["defaultValue"]) is { } value && !Fits(value, (JObject)parameter.Value))
                yield return $"{parameter.Name} cannot be {value}.";
            if (parameter.Value["metadata"]?["description"] is null)
                yield return $"{parameter.Name} is not explained.";
        }
    }

    private static bool Fits(JToken value, JObject parameter) => (string?)parameter["type"] switch
    {
        "array" => value.Type == JTokenType.Array,
        "bool" => value.Type == JTokenType.Boolean,
        "int" => value.Type == JTokenType.Integer && (int)value >= ((int?)parameter["minValue"] ?? int.MinValue) && (int)value <= ((int?)parameter["maxValue"] ?? int.MaxValue),
        "string" => value.Type == JTokenType.String
            && (parameter["allowedValues"] is not JArray allowed || allowed.Any(one => JToken.DeepEquals(one, value)))
            && (ExpressionReader.Is((string)value!) || (((string)value!).Length is var length
                && length >= ((int?)parameter["minLength"] ?? 0) && length <= ((int?)parameter["maxLength"] ?? int.MaxValue))),
        _ => false,
    };

    [GeneratedRegex(@"^20\d\d-\d\d-\d\d(-preview)?$", RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Version();
}
