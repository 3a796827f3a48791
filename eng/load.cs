// What one host carries on this machine, beside its store and the people: dotnet run eng/load.cs
// LOAD_PEOPLE (who press again as soon as they are answered), LOAD_ROOMS, LOAD_SECONDS and LOAD_WARM change it. What came of it stands in
// artifacts/figures/load.txt; docs/operations/scale.md calculates with it.
using JourneyBot.Eng;

(string Name, string Usual)[] settings = [("PEOPLE", "16"), ("ROOMS", "8"), ("SECONDS", "30"), ("WARM", "10")];
try
{
    if (!await NodeParts.InstallAsync())
        return 1;
    foreach (var (name, usual) in settings)
    {
        if (Environment.GetEnvironmentVariable($"LOAD_{name}") is null)
            Environment.SetEnvironmentVariable($"LOAD_{name}", usual);
    }

    var figures = Repository.At("artifacts", "figures", "load.txt");
    if (File.Exists(figures))
        File.Delete(figures);
    var code = await Command.RunAsync("dotnet",
        ["test", Repository.At("tests", "JourneyBot.EndToEndTests"), "--filter", "FullyQualifiedName~Load.LoadTests", "--logger", "console;verbosity=minimal", .. Repository.Properties]);
    if (File.Exists(figures))
        Terminal.Say(await File.ReadAllTextAsync(figures));
    return code;
}
catch (OperationCanceledException)
{
    Terminal.Say("Stopped.");
    return 1;
}
