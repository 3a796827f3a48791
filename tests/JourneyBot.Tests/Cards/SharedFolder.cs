namespace JourneyBot.Tests.Cards;

/// <summary>Reference material that may lie beside the repository, and does not come with a clone.</summary>
internal static class SharedFolder
{
    private static readonly string? Root = Find();

    public static string? File(params string[] path) =>
        Root is not null && Path.Combine([Root, .. path]) is var file && System.IO.File.Exists(file) ? file : null;

    public static IReadOnlyList<string> Files(string folder, string pattern) =>
        Root is not null && Path.Combine(Root, folder) is var path && Directory.Exists(path) ? Directory.GetFiles(path, pattern) : [];

    private static string? Find()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (Path.Combine(folder.FullName, "shared") is var shared && Directory.Exists(Path.Combine(shared, "schemas")))
            {
                return shared;
            }
        }

        return null;
    }
}
