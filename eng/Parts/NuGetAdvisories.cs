using System.Text.Json.Nodes;

namespace JourneyBot.Eng;

/// <summary>What the feed knows of the packages in the lock files, those of packages included.</summary>
internal static class NuGetAdvisories
{
    /// <summary>It has had an advisory (GHSA-5crp-9r3c-p9vr) since 2022; nothing of ours uses it.</summary>
    private const string Canary = """
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup><TargetFramework>net10.0</TargetFramework></PropertyGroup>
          <ItemGroup><PackageReference Include="Newtonsoft.Json" Version="12.0.3" /></ItemGroup>
        </Project>
        """;

    public static async Task<Advisories> ReadAsync()
    {
        var found = await ListAsync(Repository.At("JourneyBot.sln"), Repository.Root);
        var folder = Directory.CreateTempSubdirectory("canary");
        try
        {
            var project = Path.Combine(folder.FullName, "canary.csproj");
            await File.WriteAllTextAsync(project, Canary);
            return new Advisories(found, IsBlind: (await ListAsync(project, folder.FullName)).Count == 0);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static async Task<IReadOnlyList<string>> ListAsync(string target, string folder)
    {
        await Command.ReadAsync("dotnet", ["restore", target, "-v", "quiet"], folder);
        var listed = await Command.ReadAsync("dotnet", ["list", target, "package", "--vulnerable", "--include-transitive", "--format", "json"], folder);
        return JsonNode.Parse(listed) is not { } json ? []
            : [.. from project in Items(json, "projects")
                  from framework in Items(project, "frameworks")
                  from package in Items(framework, "topLevelPackages").Concat(Items(framework, "transitivePackages"))
                  from advisory in Items(package, "vulnerabilities")
                  select $"{package["id"]} {package["resolvedVersion"]}: {advisory["severity"]} {advisory["advisoryurl"]} ({Path.GetFileName((string?)project["path"])})"];
    }

    private static IEnumerable<JsonNode> Items(JsonNode json, string name) => json[name]?.AsArray().OfType<JsonNode>() ?? [];
}
