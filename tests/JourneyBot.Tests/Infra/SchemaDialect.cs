using System.Text.RegularExpressions;
using Newtonsoft.Json.Linq;

namespace JourneyBot.Tests.Infra;

/// <summary>
/// As much of JSON schema as the providers' schemas use, with every object closed. A general validator answers of their choices between a value
/// and an expression only that none fits; this one says what is wrong with the nearest.
/// </summary>
internal sealed class SchemaDialect(JObject document)
{
    public IReadOnlyList<string> Findings(JObject schema, JToken value, string path) => [.. Shape(schema, value, path).Union(Closed(schema, value, path))];

    private IEnumerable<string> Shape(JObject schema, JToken value, string path)
    {
        schema = Resolve(schema);
        if (IsExpression(schema))
            return value is JValue { Value: string text } && ExpressionReader.Is(text) ? [] : [$"{path} is no expression."];
        return
        [
            .. Kind(schema, value, path),
            .. Allowed(schema, value, path),
            .. value is JObject thing ? Parts(schema, thing, path) : [],
            .. value is JArray list && schema["items"] is JObject items ? list.SelectMany((item, index) => Findings(items, item, $"{path}[{index}]")) : [],
            .. schema["allOf"] is JArray all ? all.Cast<JObject>().SelectMany(part => Shape(part, value, path)) : [],
            .. schema["oneOf"] is JArray one ? Nearest(one, value, path, isWhole: schema["properties"] is not JObject { Count: > 0 } && schema["allOf"] is null) : [],
        ];
    }

    /// <param name="isWhole">A choice says all of the value, and not what comes beside other parts of the schema.</param>
    private List<string> Nearest(JArray choices, JToken value, string path, bool isWhole) => choices.Cast<JObject>()
        .Select(choice => (isWhole ? Findings(choice, value, path) : Shape(choice, value, path)).ToList())
        .MinBy(findings => (findings.Count, IsLast: findings.Exists(finding => finding.EndsWith("no expression.", StringComparison.Ordinal))))!;

    private static IEnumerable<string> Kind(JObject schema, JToken value, string path)
    {
        var fits = (string?)schema["type"] switch
        {
            "object" => value is JObject,
            "array" => value is JArray,
            "string" => value.Type is JTokenType.String,
            "boolean" => value.Type is JTokenType.Boolean,
            "integer" => value.Type is JTokenType.Integer,
            "number" => value.Type is JTokenType.Integer or JTokenType.Float,
            _ => true,
        };
        if (!fits)
            yield return $"{path} is no {schema["type"]}.";
    }

    private static IEnumerable<string> Allowed(JObject schema, JToken value, string path)
    {
        if (schema["enum"] is JArray allowed && !allowed.Any(one => JToken.DeepEquals(one, value)))
            yield return $"{path} cannot be {value}.";
        if (schema["const"] is { } only && !JToken.DeepEquals(only, value))
            yield return $"{path} is not {only}.";
        if (schema["pattern"] is { } pattern && value.Type == JTokenType.String && !Regex.IsMatch((string)value!, (string)pattern!, RegexOptions.None, TimeSpan.FromSeconds(10)))
            yield return $"{path} cannot be {value}: it has to fit {pattern}.";
        if (value.Type == JTokenType.String && ((string)value!).Length is var length && (length < ((int?)schema["minLength"] ?? 0) || length > ((int?)schema["maxLength"] ?? int.MaxValue)))
            yield return $"{path} is too short or too long.";
        if (value.Type == JTokenType.Integer && ((long)value < ((long?)schema["minimum"] ?? long.MinValue) || (long)value > ((long?)schema["maximum"] ?? long.MaxValue)))
            yield return $"{path} is too small or too large.";
    }

    private IEnumerable<string> Parts(JObject schema, JObject thing, string path)
    {
        foreach (var name in (schema["required"] ?? new JArray()).Select(name => (string)name!).Where(name => thing[name] is null))
            yield return $"{path} lacks {name}.";
        foreach (var part in thing.Properties())
        {
            if (schema["properties"]?[part.Name] is not JObject known)
                continue;
            foreach (var finding in Findings(known, part.Value, $"{path}.{part.Name}"))
                yield return finding;
        }
    }

    /// <summary>Properties that no part of the schema names are taken only where it says how others have to be.</summary>
    private IEnumerable<string> Closed(JObject schema, JToken value, string path)
    {
        schema = Resolve(schema);
        if (value is not JObject thing || Known(schema) is not { Count: > 0 } known)
            yield break;
        foreach (var part in thing.Properties().Where(part => !known.Contains(part.Name)))
        {
            if (schema["additionalProperties"] is not JObject others)
                yield return $"{path} has no {part.Name}.";
            else if (Findings(others, part.Value, $"{path}.{part.Name}").Count > 0)
                yield return $"{path} takes no {part.Name} such as {part.Value}.";
        }
    }

    private HashSet<string> Known(JObject schema)
    {
        schema = Resolve(schema);
        var parts = new[] { "allOf", "oneOf" }.SelectMany(kind => schema[kind] as JArray ?? []).Cast<JObject>().SelectMany(Known);
        return [.. ((JObject?)schema["properties"] ?? new JObject()).Properties().Select(property => property.Name), .. parts];
    }

    private static bool IsExpression(JObject schema) => ((string?)schema["$ref"])?.EndsWith("/expression", StringComparison.Ordinal) == true;

    private JObject Resolve(JObject schema)
    {
        while (!IsExpression(schema) && (string?)schema["$ref"] is { } place)
            schema = (JObject)place.Split('/').Skip(1).Aggregate((JToken)document, (node, part) => node[part]!);
        return schema;
    }
}
