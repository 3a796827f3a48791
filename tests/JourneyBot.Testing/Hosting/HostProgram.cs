namespace JourneyBot.Testing.Hosting;

/// <summary>Finds the built host beside the built tests, of the same mode (artifacts/source, artifacts/packages) and configuration.</summary>
internal static class HostProgram
{
    public static string Find() => Find(AppContext.BaseDirectory);

    /// <summary>Output folders are artifacts/MODE/bin/PROJECT/CONFIGURATION.</summary>
    internal static string Find(string testFolder)
    {
        var configuration = new DirectoryInfo(Path.TrimEndingDirectorySeparator(testFolder));
        var bin = configuration.Parent?.Parent?.FullName ?? testFolder;
        var program = Path.Combine(bin, "JourneyBot", configuration.Name, "JourneyBot.dll");
        return File.Exists(program)
            ? program
            : throw new FileNotFoundException($"The host is not built: {program} is missing. Build src/JourneyBot in the mode and configuration of the tests.");
    }
}
