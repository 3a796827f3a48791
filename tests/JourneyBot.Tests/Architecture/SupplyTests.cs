using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using JourneyBot.Testing;
using JourneyBot.Testing.Sources;
using Xunit;

namespace JourneyBot.Tests.Architecture;

/// <summary>What the product and its tests are built from is fixed to the byte.</summary>
public sealed partial class SupplyTests
{
    private static readonly string[] ProjectFolders = ["src", "src/Sdk", "tests"];

    [Fact]
    public void Project_HasALockFile_WithAHashForEachPackage()
    {
        foreach (var project in Projects())
        {
            var lockFile = Path.Combine(Path.GetDirectoryName(project)!, "packages.lock.json");
            Assert.True(File.Exists(lockFile), $"{project} has no packages.lock.json");
            var packages = JsonNode.Parse(File.ReadAllText(lockFile))!["dependencies"]!.AsObject()
                .SelectMany(framework => framework.Value!.AsObject())
                .Where(package => (string?)package.Value!["type"] != "Project");
            Assert.DoesNotContain(packages, package => (string?)package.Value!["contentHash"] is not { Length: > 80 });
        }
    }

    /// <summary>Publishing takes nothing that is not in them (eng/publish.cs).</summary>
    [Fact]
    public void LockFiles_OfWhatIsPublished_HoldItsPackagesForLinux() =>
        Assert.All(Projects().Where(project => project.StartsWith(Repository.At("src"), StringComparison.Ordinal)), project =>
            Assert.Contains("\"net10.0/linux-x64\": {", File.ReadAllText(Path.Combine(Path.GetDirectoryName(project)!, "packages.lock.json")), StringComparison.Ordinal));

    [Fact]
    public void Versions_StandInOnePlace_AndAreExact()
    {
        var central = XDocument.Load(Repository.At("Directory.Packages.props"));
        var versions = central.Descendants("PackageVersion").Select(package => (string)package.Attribute("Version")!).ToList();

        Assert.Equal("true", central.Descendants("ManagePackageVersionsCentrally").Single().Value);
        Assert.Equal("true", central.Descendants("CentralPackageTransitivePinningEnabled").Single().Value);
        Assert.True(versions.Count > 20, $"{versions.Count} versions");
        Assert.All(versions, version => Assert.Matches(Exact(), version));
        foreach (var project in Projects())
        {
            var packages = XDocument.Load(project).Descendants("PackageReference");
            Assert.DoesNotContain(packages, package => package.Attribute("Version") is not null || package.Attribute("VersionOverride") is not null);
        }
    }

    [Fact]
    public void NpmParts_AreLockedWithAHashEach_AndNamedExactly()
    {
        var named = JsonNode.Parse(File.ReadAllText(Repository.At("tests", "package.json")))!;
        var locked = JsonNode.Parse(File.ReadAllText(Repository.At("tests", "package-lock.json")))!["packages"]!.AsObject()
            .Where(package => package.Key.Length > 0).ToList();

        Assert.Null(named["dependencies"]);
        Assert.All(named["devDependencies"]!.AsObject(), part => Assert.Matches(Exact(), (string)part.Value!));
        Assert.True(locked.Count > 100, $"{locked.Count} parts");
        Assert.DoesNotContain(locked, package => (string?)package.Value!["integrity"] is not { } hash || !hash.StartsWith("sha512-", StringComparison.Ordinal));
    }

    /// <summary>Nothing of the product is fetched while it is built but packages: no script runs, and no tool is restored.</summary>
    [Fact]
    public void Build_StartsNoOtherPrograms() =>
        Assert.DoesNotContain(
            Projects().Concat([Repository.At("Directory.Build.props"), Repository.At("Directory.Build.targets")]),
            file => XDocument.Load(file).Descendants().Any(element => element.Name.LocalName is "Exec" or "DownloadFile"));

    /// <summary>A page about what stops what is worth as much as the parts that it names.</summary>
    [Fact]
    public void ThreatModel_NamesWhatIsThere()
    {
        var named = Name().Matches(File.ReadAllText(Repository.At("docs", "threat-model.md"))).Select(match => match.Groups["name"].Value).ToHashSet();
        var files = new[] { "src", "tests", "eng" }.SelectMany(SourceFile.Below).Select(file => Path.GetFileNameWithoutExtension(file.Path)).ToHashSet();

        Assert.True(named.Count > 40, $"{named.Count} names");
        Assert.Empty(named.Except(files));
    }

    private static List<string> Projects()
    {
        var found = ProjectFolders
            .SelectMany(folder => Directory.EnumerateDirectories(Repository.At(folder)))
            .SelectMany(folder => Directory.EnumerateFiles(folder, "*.csproj")).ToList();
        Assert.True(found.Count >= 14, $"{found.Count} projects");
        return found;
    }

    [GeneratedRegex(@"`(?<name>[A-Za-z]+)`", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex Name();

    [GeneratedRegex(@"^\d+\.\d+\.\d+(-[0-9A-Za-z.]+)?$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex Exact();
}
