using JourneyBot.Testing;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace JourneyBot.Tests.Infra;

/// <summary>The deployment of infra/, to be read and to be spoilt.</summary>
internal sealed record Template(JObject Root, JObject Parameters)
{
    public IEnumerable<JObject> Resources => Root["resources"]!.Children<JObject>();

    public static Template Ours => new(Read("azuredeploy.json"), Read("azuredeploy.parameters.json"));

    public JObject Resource(string type) => Resources.First(resource => TypeOf(resource) == type);

    public static string TypeOf(JObject resource) => (string?)resource["type"] ?? "";

    /// <summary>What it is called by those who read of a finding.</summary>
    public static string NameOf(JObject resource) => $"{TypeOf(resource)} ({resource["name"]})";

    /// <summary>All texts below a node with their paths, names of properties that are expressions included.</summary>
    public static IEnumerable<(string Path, string Text)> Texts(JContainer node) => node.Descendants().SelectMany(one => one switch
    {
        JValue { Value: string text } => [(one.Path, text)],
        JProperty { Name: ['[', ..] } property => [(one.Path, property.Name)],
        _ => Array.Empty<(string, string)>(),
    });

    /// <summary>The expressions below a node that can be read; the others are a finding elsewhere.</summary>
    public static IEnumerable<(string Path, Expression Expression)> Expressions(JContainer node)
    {
        foreach (var (path, text) in Texts(node).Where(one => ExpressionReader.Is(one.Text)))
        {
            if (TryRead(text) is { } expression)
                yield return (path, expression);
        }
    }

    public static Expression? TryRead(string text)
    {
        try
        {
            return ExpressionReader.Is(text) ? ExpressionReader.Read(text) : new Literal(text);
        }
        catch (FormatException)
        {
            return null;
        }
    }

    private static JObject Read(string file)
    {
        using var reader = new JsonTextReader(File.OpenText(Repository.At("infra", file))) { DateParseHandling = DateParseHandling.None };
        return JObject.Load(reader, new JsonLoadSettings { DuplicatePropertyNameHandling = DuplicatePropertyNameHandling.Error });
    }
}
