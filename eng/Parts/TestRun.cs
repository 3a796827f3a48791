namespace JourneyBot.Eng;

/// <summary>Builds once, then runs the test projects: allocation counts and stores before the others, since the ones count everything and the others wait for seconds only; the others in two lanes.</summary>
internal sealed class TestRun(string[] given)
{
    /// <summary>Most code runs a few times, and most hosts live for seconds: what is optimized once more never pays back. A fifth of the processor.</summary>
    private static readonly (string Name, string Value)[] s_shortLived =
        [("DOTNET_TieredPGO", "0"), ("DOTNET_TC_CallCountThreshold", "400"), ("DOTNET_gcConcurrent", "0")];

    private readonly string[] _arguments = [.. Repository.Properties, .. given];
    private readonly string _results = Repository.At("artifacts", "test-results");

    private IEnumerable<string> Named => given.Where(IsProject).Select(Path.GetFullPath);

    /// <summary>What the build must know too, so that it builds what is tested: properties and the configuration.</summary>
    private IEnumerable<string> BuildArguments => _arguments.Where((argument, index) =>
        argument.StartsWith("-p:", StringComparison.Ordinal)
        || argument.StartsWith("--property:", StringComparison.Ordinal)
        || IsConfiguration(argument)
        || (index > 0 && IsConfiguration(_arguments[index - 1])));

    /// <summary>
    /// The projects named in the arguments, else the whole house. One compiler for all of them, also where the machine says otherwise:
    /// each project would start its own, with all analyzers anew. It is ended with the build.
    /// </summary>
    public async Task<bool> BuildAsync()
    {
        var isBuilt = true;
        foreach (var target in Named.DefaultIfEmpty("JourneyBot.sln"))
            isBuilt = isBuilt && await Command.RunAsync("dotnet", ["build", target, "-v", "quiet", "-nologo", "-p:UseSharedCompilation=true", .. BuildArguments]) == 0;
        await Command.RunAsync("dotnet", ["build-server", "shutdown", "--vbcscompiler"]);
        return isBuilt;
    }

    public async Task<Tally> TestAsync()
    {
        if (Directory.Exists(_results))
            Directory.Delete(_results, recursive: true);
        var projects = Named.DefaultIfEmpty(Repository.At("tests")).SelectMany(TestProjectsIn).ToList();
        var total = default(Tally);
        foreach (var tally in await Task.WhenAll(projects.Where(IsFirst).Select(TestAsync)))
            total += tally;
        foreach (var (name, value) in s_shortLived)
            Environment.SetEnvironmentVariable(name, value);
        // The stories mostly wait, for a browser and for clocks: the other projects run beside them.
        var lanes = projects.Where(project => !IsFirst(project)).ToLookup(IsStory);
        foreach (var tally in await Task.WhenAll(TestAsync(lanes[true]), TestAsync(lanes[false])))
            total += tally;
        return total;
    }

    private async Task<Tally> TestAsync(IEnumerable<string> projects)
    {
        var total = default(Tally);
        foreach (var project in projects)
            total += await TestAsync(project);
        return total;
    }

    private async Task<Tally> TestAsync(string project)
    {
        var name = Path.GetFileNameWithoutExtension(project);
        var report = Path.Combine(_results, $"{name}.trx");
        var code = await Command.RunAsync("dotnet",
            ["test", project, "--no-build", "-nologo", "--results-directory", _results, "--logger", $"trx;LogFileName={name}.trx",
             "--logger", "console;verbosity=minimal",
             "--blame-hang-timeout", "5m", "--blame-hang-dump-type", "none", .. _arguments.Where(argument => !IsProject(argument))]);
        var tally = File.Exists(report) ? Tally.Read(report) : default;
        // A run that broke off (a crash, a hang) is a failure even when every test that ended had passed.
        tally = code != 0 && tally.Failed == 0 ? tally with { Failed = 1 } : tally;
        Terminal.Say($"{name}: {tally}");
        return tally;
    }

    private static bool IsFirst(string project) =>
        project.Contains("Allocation", StringComparison.Ordinal) || project.Contains("Storage", StringComparison.Ordinal);

    private static bool IsStory(string project) => project.Contains("EndToEnd", StringComparison.Ordinal);

    private static bool IsConfiguration(string argument) => argument is "-c" or "--configuration";

    private static bool IsProject(string argument) =>
        argument.EndsWith(".csproj", StringComparison.Ordinal)
        || (Directory.Exists(argument) && Directory.EnumerateFiles(argument, "*.csproj").Any());

    private static IEnumerable<string> TestProjectsIn(string place) =>
        from project in File.Exists(place) ? [place] : ProjectsBelow(place)
        where File.ReadAllText(project).Contains("<IsTestProject>true", StringComparison.Ordinal)
        orderby project
        select project;

    private static IEnumerable<string> ProjectsBelow(string folder) =>
        Directory.GetDirectories(folder).Prepend(folder).SelectMany(place => Directory.GetFiles(place, "*.csproj"));
}
