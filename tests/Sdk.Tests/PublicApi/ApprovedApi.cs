namespace Sdk.Tests.PublicApi;

/// <summary>The approved lines of one project, beside its sources.</summary>
internal sealed class ApprovedApi(string project)
{
    private readonly string _path = Path.Combine(RepositoryRoot(), "src", "Sdk", project, "PublicApi.txt");

    public IReadOnlyList<string> Read() => File.Exists(_path) ? File.ReadAllLines(_path) : [];

    public void RewriteIfAsked(IReadOnlyList<string> lines)
    {
        if (Environment.GetEnvironmentVariable("APPROVE") == "1")
        {
            File.WriteAllText(_path, string.Concat(lines.Select(line => line + "\n")));
        }
    }

    private static string RepositoryRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "JourneyBot.sln")))
        {
            folder = folder.Parent ?? throw new DirectoryNotFoundException("JourneyBot.sln is in no folder above the tests.");
        }

        return folder.FullName;
    }
}
