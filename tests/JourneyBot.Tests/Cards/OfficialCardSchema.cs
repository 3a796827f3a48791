using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using NJsonSchema;

namespace JourneyBot.Tests.Cards;

/// <summary>The official schema 1.5.0. What Teams takes beyond it is taken out of a card before the two are compared.</summary>
internal sealed class OfficialCardSchema
{
    private static readonly Lazy<Task<OfficialCardSchema?>> Found = new(FindAsync);

    private readonly JsonSchema _schema;

    private OfficialCardSchema(JsonSchema schema) => _schema = schema;

    /// <summary>The schema, or null where it is not at hand and our own checks stand alone.</summary>
    public static Task<OfficialCardSchema?> AtHand => Found.Value;

    public IReadOnlyList<string> Faults(string json)
    {
        using var reader = new JsonTextReader(new StringReader(json)) { DateParseHandling = DateParseHandling.None };
        return [.. _schema.Validate(WithoutExtrasOfTeams(JToken.Load(reader))).Select(fault => $"official schema: {fault}")];
    }

    private static async Task<OfficialCardSchema?> FindAsync()
    {
        if (SharedFolder.File("schemas", "adaptive-card-1.5.0.json") is not { } file)
        {
            return null;
        }

        // References are relative to the id, which is an address nobody answers at.
        var schema = JObject.Parse(await File.ReadAllTextAsync(file));
        schema.Remove("id");
        return new OfficialCardSchema(await JsonSchema.FromJsonAsync(schema.ToString()));
    }

    private static JToken WithoutExtrasOfTeams(JToken json) => json switch
    {
        JArray items => new JArray(items.Select(WithoutExtrasOfTeams)),
        JObject element when TypeOf(element).StartsWith("Chart.", StringComparison.Ordinal) => WithoutExtrasOfTeams(element["fallback"] ?? new JObject()),
        JObject element => new JObject(
            from property in element.Properties()
            where !IsExtraOfTeams(property)
            select new JProperty(property.Name, WithoutExtrasOfTeams(property.Value))),
        _ => json,
    };

    private static bool IsExtraOfTeams(JProperty property) =>
        property is { Name: "targetWidth" or "firstRowAsHeaders" } or { Name: "style", Value: JValue { Value: "filtered" } };

    private static string TypeOf(JObject element) => element["type"] is JValue { Value: string type } ? type : "";
}
