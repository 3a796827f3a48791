// Installs what the tests need and runs them all: dotnet run eng/test.cs [-- arguments for dotnet test]
// The last line is always `N passed, N failed, N skipped`; the exit code is 0 only when tests ran and none failed.
// Test projects can be named (tests/Sdk.Tests); properties go behind `--`: -- -p:BotSdk=packages -p:TablesSdk=source
using JourneyBot.Eng;

var run = new TestRun(args);
var total = default(Tally);
try
{
    // What is fetched and what is compiled need not wait for each other.
    var builds = run.BuildAsync();
    var isInstalled = await InstallAsync();
    if (!await builds)
        Terminal.Say("The build failed, so no test ran.");
    else if (isInstalled)
        total = await run.TestAsync();
}
catch (OperationCanceledException)
{
    Terminal.Say("Stopped.");
    total += new Tally(0, 1, 0);
}
Console.WriteLine(total);
return total.IsGood ? 0 : 1;

static async Task<bool> InstallAsync()
{
    if (!await NodeParts.InstallAsync())
        return false;
    await Browser.InstallAsync();
    await WebServer.InstallAsync();
    return true;
}
