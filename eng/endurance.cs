// Ten thousand contributions by two hundred people over three hosts, one of them killed about every ten seconds: dotnet run eng/endurance.cs
// Takes about eight minutes on two cores. ENDURANCE_CONTRIBUTIONS, _PEOPLE, _ROOMS, _HOSTS, _RATE (a second), _KILL_EVERY (seconds),
// _KILLS (0: as long as people write), _PACED (1: as deployed) and _SEED change it. What came of it stands in artifacts/figures/endurance.txt.
using JourneyBot.Eng;

(string Name, string Usual)[] settings =
[
    ("CONTRIBUTIONS", "10000"), ("PEOPLE", "200"), ("ROOMS", "8"), ("HOSTS", "3"), ("RATE", "30"), ("KILL_EVERY", "10"), ("KILLS", "0"),
];
try
{
    if (!await NodeParts.InstallAsync())
        return 1;
    foreach (var (name, usual) in settings)
    {
        if (Environment.GetEnvironmentVariable($"ENDURANCE_{name}") is null)
            Environment.SetEnvironmentVariable($"ENDURANCE_{name}", usual);
    }

    var figures = Repository.At("artifacts", "figures", "endurance.txt");
    if (File.Exists(figures))
        File.Delete(figures);
    var code = await Command.RunAsync("dotnet",
        ["test", Repository.At("tests", "JourneyBot.EndToEndTests"), "--filter", "FullyQualifiedName~Endurance.EnduranceTests", "--logger", "console;verbosity=minimal", .. Repository.Properties]);
    if (File.Exists(figures))
        Terminal.Say(await File.ReadAllTextAsync(figures));
    return code;
}
catch (OperationCanceledException)
{
    Terminal.Say("Stopped.");
    return 1;
}
