// Installs what the tests need and runs them all: dotnet run eng/test.cs [-- arguments for dotnet test]
// The last line is always `N passed, N failed, N skipped`; the exit code is 0 only when tests ran and none failed.
// Test projects can be named (tests/Sdk.Tests); properties go behind `--`: -- -p:BotSdk=packages -p:TablesSdk=source
using JourneyBot.Eng;

var run = new TestRun(args);
var total = default(Tally);
try
{
    if (await NodeParts.InstallAsync())
    {
        await Browser.InstallAsync();
        await WebServer.InstallAsync();
        if (await run.BuildAsync())
            total = await run.TestAsync();
        else
            Terminal.Say("The build failed, so no test ran.");
    }
}
catch (OperationCanceledException)
{
    Terminal.Say("Stopped.");
    total += new Tally(0, 1, 0);
}
Console.WriteLine(total);
return total.IsGood ? 0 : 1;
