// What one host carries on this machine, beside its store and the people: dotnet run eng/load.cs
// LOAD_PEOPLE (who press again as soon as they are answered), LOAD_ROOMS, LOAD_SECONDS and LOAD_WARM change it. What came of it stands in
// artifacts/figures/load.txt; docs/operations/scale.md calculates with it.
using JourneyBot.Eng;

return await LongRun.RunAsync("load", "Load.LoadTests", ("PEOPLE", "16"), ("ROOMS", "8"), ("SECONDS", "30"), ("WARM", "10"));
