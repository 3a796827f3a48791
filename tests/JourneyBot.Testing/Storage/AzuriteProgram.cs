namespace JourneyBot.Testing.Storage;

/// <summary>Finds Azurite among the npm parts of the repository.</summary>
internal static class AzuriteProgram
{
    private const string Solution = "JourneyBot.sln";
    private static readonly string Program = Path.Combine("tests", "node_modules", "azurite", "dist", "src", "table", "main.js");

    public static string Find()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, Solution)))
            folder = folder.Parent;
        var program = folder is null ? Program : Path.Combine(folder.FullName, Program);
        return File.Exists(program)
            ? program
            : throw new FileNotFoundException($"Azurite is not installed: {program} is missing. Run `dotnet run eng/test.cs`, or `npm ci` in the folder tests (Node 20 or later).");
    }
}
