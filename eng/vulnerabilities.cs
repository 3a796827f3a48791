// Lists known vulnerabilities of the NuGet packages and npm parts: dotnet run eng/vulnerabilities.cs
// A source that does not know advisories says "none" to everything. So each is asked about a package that has one, and called blind when it
// does not name it. Exit code: 0 none, 1 some, 2 none but a source was blind or did not answer.
using JourneyBot.Eng;

var nuget = await NuGetAdvisories.ReadAsync();
var npm = await NpmAdvisories.ReadAsync();
Terminal.Say($"NuGet: {nuget}");
Terminal.Say($"npm: {npm}");
return nuget.Found.Count + npm.Found.Count > 0 ? 1 : nuget.IsBlind || npm.IsBlind ? 2 : 0;
