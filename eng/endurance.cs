// Ten thousand contributions by two hundred people over three hosts, one of them killed about every ten seconds: dotnet run eng/endurance.cs
// Takes about eight minutes on two cores. ENDURANCE_CONTRIBUTIONS, _PEOPLE, _ROOMS, _HOSTS, _RATE (a second), _KILL_EVERY (seconds),
// _KILLS (0: as long as people write), _PACED (1: as deployed) and _SEED change it. What came of it stands in artifacts/figures/endurance.txt.
using JourneyBot.Eng;

return await LongRun.RunAsync("endurance", "Endurance.EnduranceTests",
    ("CONTRIBUTIONS", "10000"), ("PEOPLE", "200"), ("ROOMS", "8"), ("HOSTS", "3"), ("RATE", "30"), ("KILL_EVERY", "10"), ("KILLS", "0"));
