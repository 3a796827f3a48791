using System.Text.Json;
using System.Text.Json.Nodes;

namespace JourneyBot.Eng;

/// <summary>What the registry knows of the parts that tests and eng/try.cs start. None of them is shipped.</summary>
internal static class NpmAdvisories
{
    public static async Task<Advisories> ReadAsync()
    {
        if (Command.Find("npm") is not { } npm)
            return new Advisories([], IsBlind: true);
        var audit = Parse(await Command.ReadAsync(npm, ["audit", "--json"], NodeParts.Folder));
        // A registry that cannot be asked answers with an error in the place of a report.
        return audit?["vulnerabilities"] is JsonObject parts
            ? new Advisories([.. parts.Select(part => $"{part.Key} {part.Value!["range"]}: {part.Value["severity"]}")], IsBlind: false)
            : new Advisories([], IsBlind: true);
    }

    private static JsonNode? Parse(string text)
    {
        try
        {
            return JsonNode.Parse(text);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
