using System.Text.RegularExpressions;
using Newtonsoft.Json.Linq;

namespace JourneyBot.Tests.Infra;

/// <summary>Ids of the template's resources, written out: the same resource has the same text, however a part of the template names it.</summary>
internal sealed partial class ResourceIds(Template template)
{
    private const int Deepest = 6;

    /// <summary>Of a resource, without brackets: a child's name is its parents' and its own, an extension's stands behind what it extends.</summary>
    public string Of(JObject resource)
    {
        var (type, name) = (Template.TypeOf(resource), WrittenOut((string?)resource["name"] ?? ""));
        if (resource["scope"] is { } scope)
            return $"extensionResourceId({WrittenOut((string)scope!)}, '{type}', {name})";
        return $"resourceId('{type}', {Child().Replace(name, "${parent}, '${child}'")})";
    }

    /// <summary>Without the brackets of expressions, with what variables stand for.</summary>
    public string WrittenOut(string text)
    {
        var written = ExpressionReader.Is(text) ? text[1..^1] : $"'{text}'";
        for (var depth = 0; depth < Deepest; depth++)
            written = Variable().Replace(written, match => template.Root["variables"]?[match.Groups["name"].Value] is JValue { Value: string value } ? WrittenOnce(value) : match.Value);
        return written;
    }

    private static string WrittenOnce(string value) => ExpressionReader.Is(value) ? value[1..^1] : $"'{value}'";

    [GeneratedRegex(@"variables\('(?<name>[^']*)'\)", RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Variable();

    /// <summary>concat(parent, '/child')</summary>
    [GeneratedRegex(@"^concat\((?<parent>.*), '/(?<child>[^']*)'\)$", RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Child();
}
