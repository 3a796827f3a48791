namespace JourneyBot.Eng;

/// <summary>A test of the suite, run longer than there: its size comes from variables of its name, and its figures are said at the end.</summary>
internal static class LongRun
{
    /// <param name="subject">Begins the variables' names (in capitals), and is the name of the file with the figures.</param>
    /// <param name="usual">What is set unless somebody set it.</param>
    public static async Task<int> RunAsync(string subject, string test, params (string Name, string Value)[] usual)
    {
        try
        {
            return await NodeParts.InstallAsync() ? await TestAsync(subject, test, usual) : 1;
        }
        catch (OperationCanceledException)
        {
            Terminal.Say("Stopped.");
            return 1;
        }
    }

    private static async Task<int> TestAsync(string subject, string test, (string Name, string Value)[] usual)
    {
        foreach (var (name, value) in usual)
        {
            var variable = $"{subject.ToUpperInvariant()}_{name}";
            if (Environment.GetEnvironmentVariable(variable) is null)
                Environment.SetEnvironmentVariable(variable, value);
        }
        // Never those of an earlier run.
        var figures = Repository.At("artifacts", "figures", $"{subject}.txt");
        if (File.Exists(figures))
            File.Delete(figures);
        var code = await Command.RunAsync("dotnet",
            ["test", Repository.At("tests", "JourneyBot.EndToEndTests"), "--filter", $"FullyQualifiedName~{test}", "--logger", "console;verbosity=minimal", .. Repository.Properties]);
        if (File.Exists(figures))
            Terminal.Say(await File.ReadAllTextAsync(figures));
        return code;
    }
}
