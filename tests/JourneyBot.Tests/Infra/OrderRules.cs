using Newtonsoft.Json.Linq;

namespace JourneyBot.Tests.Infra;

/// <summary>Resources are made at once unless one waits for another: whatever is named has to be there first.</summary>
internal static class OrderRules
{
    public static IReadOnlyList<string> Findings(Template template)
    {
        var ids = new ResourceIds(template);
        var resources = template.Resources.Select(resource => (Json: resource, Id: ids.Of(resource), Waits: Waits(ids, resource))).ToList();
        var direct = resources.ToLookup(resource => resource.Id, resource => resource.Waits);
        var findings = new List<string>(resources.GroupBy(resource => resource.Id).Where(group => group.Count() > 1).Select(group => $"{group.Key} is there twice."));
        foreach (var (json, id, waits) in resources)
        {
            var reached = Reached(waits, direct);
            findings.AddRange(waits.Where(other => !direct.Contains(other)).Select(other => $"{Template.NameOf(json)} waits for {other}, which is not there."));
            if (reached.Contains(id))
                findings.Add($"{Template.NameOf(json)} waits for itself.");
            var named = Named(ids, json);
            findings.AddRange(direct.Select(other => other.Key)
                .Where(other => other != id && !reached.Contains(other) && (named.Exists(text => text.Contains(other, StringComparison.Ordinal)) || IsParent(other, id)))
                .Select(other => $"{Template.NameOf(json)} does not wait for {other}."));
        }

        return findings;
    }

    private static List<string> Waits(ResourceIds ids, JObject resource) => [.. (resource["dependsOn"] ?? new JArray()).Select(id => ids.WrittenOut((string)id!))];

    private static HashSet<string> Reached(IEnumerable<string> waits, ILookup<string, List<string>> direct)
    {
        var reached = new HashSet<string>();
        var open = new Stack<string>(waits);
        while (open.TryPop(out var next))
        {
            if (reached.Add(next))
                direct[next].SelectMany(others => others).ToList().ForEach(open.Push);
        }

        return reached;
    }

    private static List<string> Named(ResourceIds ids, JObject resource) =>
        [.. Template.Texts(resource).Where(text => ExpressionReader.Is(text.Text) && !text.Path.Contains("dependsOn", StringComparison.Ordinal)).Select(text => ids.WrittenOut(text.Text))];

    /// <summary>resourceId('a/b', x) and resourceId('a/b/c', x, y).</summary>
    private static bool IsParent(string other, string id)
    {
        var (outer, inner) = (other.Split('\'', 3), id.Split('\'', 3));
        return outer[0] == "resourceId(" && inner[0] == "resourceId(" && inner[1].StartsWith(outer[1] + "/", StringComparison.Ordinal)
            && inner[2].StartsWith(outer[2][..^1] + ", ", StringComparison.Ordinal);
    }
}
