using System.Xml.Linq;
using JourneyBot.Testing;

namespace JourneyBot.Tests.Architecture;

/// <summary>What a project under src says that it needs.</summary>
internal sealed class ProjectFile
{
    private readonly XDocument _project;

    private ProjectFile(string path) => (Name, _project) = (Path.GetFileNameWithoutExtension(path), XDocument.Load(path));

    public string Name { get; }

    /// <summary>Packages of any feed, not counting the bot packages, which may be source.</summary>
    public IEnumerable<string> Packages => Includes("PackageReference");

    public IEnumerable<string> Projects => Includes("ProjectReference").Select(path => Path.GetFileNameWithoutExtension(path.Replace('\\', '/')));

    public IEnumerable<string> BotPackages => Includes("BotPackage");

    public IEnumerable<string> TablesPackages => Includes("TablesPackage");

    public IEnumerable<string> Everything => [.. Packages, .. Projects, .. BotPackages, .. TablesPackages, .. Includes("FrameworkReference"), .. Includes("Reference")];

    public static ProjectFile Of(string name) => new(Repository.At("src", name, $"{name}.csproj"));

    public static IEnumerable<ProjectFile> OfSdk() =>
        Directory.EnumerateDirectories(Repository.At("src", "Sdk")).SelectMany(folder => Directory.EnumerateFiles(folder, "*.csproj")).Select(path => new ProjectFile(path));

    private IEnumerable<string> Includes(string item) =>
        _project.Descendants(item).SelectMany(element => element.Attribute("Include")!.Value.Split(';', StringSplitOptions.TrimEntries));
}
