using System.Diagnostics;

namespace JourneyBot.Testing.Hosting;

/// <summary>
/// Finds the built host beside the built tests, of the same mode (artifacts/source, artifacts/packages) and configuration; or another one
/// that JOURNEYBOT_HOST names: what was published can be tested as well.
/// </summary>
internal static class HostProgram
{
    private const string Named = "JOURNEYBOT_HOST";

    public static string Find() => Environment.GetEnvironmentVariable(Named) is { Length: > 0 } named ? Path.GetFullPath(named) : Find(AppContext.BaseDirectory);

    /// <summary>A published host may be a program of its own.</summary>
    public static ProcessStartInfo Start(string program) =>
        program.EndsWith(".dll", StringComparison.Ordinal) ? new ProcessStartInfo("dotnet", [program]) : new ProcessStartInfo(program);

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
