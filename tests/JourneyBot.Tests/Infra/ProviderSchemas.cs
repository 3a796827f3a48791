using JourneyBot.Testing;
using Newtonsoft.Json.Linq;

namespace JourneyBot.Tests.Infra;

/// <summary>
/// The official schemas of the providers, where they stand beside the clone: they are not ours to hand on. What is common to all resources
/// they leave to another schema, and they leave every object open; here it is closed, so that a misspelt property is found.
/// </summary>
internal sealed class ProviderSchemas(string folder)
{
    private static readonly HashSet<string> s_common = ["dependsOn", "scope", "condition", "copy", "comments", "tags", "asserts"];
    private readonly Dictionary<string, JObject> _read = [];

    /// <summary>Null: they are not there.</summary>
    public static string? Folder => Path.GetFullPath(Repository.At("..", "shared", "schemas", "arm")) is var folder && Directory.Exists(folder) ? folder : null;

    public IReadOnlyList<string> Findings(Template template) => [.. template.Resources.SelectMany(Findings)];

    private IEnumerable<string> Findings(JObject resource)
    {
        var (type, version) = (Template.TypeOf(resource), (string?)resource["apiVersion"] ?? "");
        if (Find(type, version) is not { } found)
            return [$"{type} has no official schema of {version}."];
        var own = (JObject)resource.DeepClone();
        s_common.ToList().ForEach(name => own.Remove(name));
        // By its type it was found; they do not all write it as Azure does.
        own["type"] = found.Schema["properties"]!["type"]!["enum"]![0];
        return new SchemaDialect(found.Document).Findings(found.Schema, own, type);
    }

    private (JObject Document, JObject Schema)? Find(string type, string version)
    {
        var (provider, key) = (type.Split('/')[0], string.Join('_', type.Split('/').Skip(1)));
        if (!Directory.Exists(Path.Combine(folder, version)))
            return null;
        foreach (var document in Directory.GetFiles(Path.Combine(folder, version), $"{provider}*.json").Order(StringComparer.Ordinal).Select(Read))
        {
            if ((document["resourceDefinitions"]?[key] ?? document["extension_resourceDefinitions"]?[key]) is JObject schema)
                return (document, schema);
        }

        return null;
    }

    private JObject Read(string file) => _read.TryGetValue(file, out var known) ? known : _read[file] = JObject.Parse(File.ReadAllText(file));
}
