using Newtonsoft.Json.Linq;
using Xunit;

namespace JourneyBot.Tests.Infra;

/// <summary>The reader of the providers' schemas finds what they say, on a schema of their kind that is ours: it runs wherever the clone is.</summary>
public sealed class SchemaDialectTests
{
    private static readonly JObject s_document = JObject.Parse("""
        {
          "definitions": {
            "Size": { "type": "object", "properties": { "name": { "type": "string" }, "capacity": { "oneOf": [ { "type": "integer", "minimum": 1 }, { "$ref": "https://x/definitions.json#/definitions/expression" } ] } }, "required": ["name"] },
            "Round": { "type": "object", "properties": { "shape": { "enum": ["round"] }, "radius": { "type": "number" } }, "required": ["shape"] },
            "Square": { "type": "object", "properties": { "shape": { "enum": ["square"] }, "side": { "type": "number" } }, "required": ["shape"] },
            "Shape": { "allOf": [ { "type": "object", "additionalProperties": false, "properties": { "shape": { "enum": ["round", "square"] } } } ], "oneOf": [ { "$ref": "#/definitions/Round" }, { "$ref": "#/definitions/Square" } ] }
          },
          "thing": { "type": "object", "properties": { "size": { "$ref": "#/definitions/Size" }, "shape": { "$ref": "#/definitions/Shape" }, "tags": { "type": "object", "additionalProperties": { "type": "string" } }, "list": { "type": "array", "items": { "type": "string" } } }, "required": ["size"] }
        }
        """);

    [Theory]
    [InlineData("""{"size":{"name":"B1","capacity":2},"shape":{"shape":"round","radius":1},"tags":{"any":"thing"},"list":["a"]}""", "")]
    [InlineData("""{"size":{"name":"B1","capacity":"[parameters('instances')]"}}""", "")]
    [InlineData("{}", "thing lacks size.")]
    [InlineData("""{"size":{"name":"B1"},"sise":1}""", "thing has no sise.")]
    [InlineData("""{"size":{"name":"B1","capasity":2}}""", "thing.size has no capasity.")]
    [InlineData("""{"size":{"name":"B1","capacity":0}}""", "thing.size.capacity is too small or too large.")]
    [InlineData("""{"size":{"name":"B1","capacity":"two"}}""", "thing.size.capacity is no integer.")]
    [InlineData("""{"size":{"name":1}}""", "thing.size.name is no string.")]
    [InlineData("""{"size":{"name":"B1"},"shape":{"shape":"round","radius":"far"}}""", "thing.shape.radius is no number.")]
    [InlineData("""{"size":{"name":"B1"},"shape":{"shape":"round","radios":1}}""", "thing.shape has no radios.")]
    [InlineData("""{"size":{"name":"B1"},"list":["a",1]}""", "thing.list[1] is no string.")]
    public void Findings_SayWhatIsWrong(string json, string finding) =>
        Assert.Equal(
            finding.Length == 0 ? [] : [finding],
            new SchemaDialect(s_document).Findings((JObject)s_document["thing"]!, JObject.Parse(json), "thing"));
}
