// Starts the bot on SQLite and Microsoft's local client for it, and stops both on Ctrl-C: dotnet run eng/try.cs [--port N] [--data FOLDER]
using System.Diagnostics;
using JourneyBot.Eng;

if (TryOptions.Read(args, out var refusal) is not { } options)
{
    Terminal.Say($"{refusal} Usage: {TryOptions.Usage}");
    return 2;
}
try
{
    if (!await NodeParts.InstallAsync() || await BuildAsync() != 0)
        return 1;
    var bot = new Uri($"http://127.0.0.1:{options.Port}");
    using var host = StartBot(bot);
    using var playground = StartPlayground(bot);
    var ends = Task.WhenAny(host.ExitAsync(), playground.ExitAsync()).Unwrap();
    await await Task.WhenAny(TellAsync(bot, playground), ends);
    await ends;
    return 1;
}
catch (OperationCanceledException)
{
    Terminal.Say("Stopped the bot and the Playground.");
    return 0;
}
catch (InvalidOperationException fault)
{
    Terminal.Say(fault.Message);
    return 1;
}

Task<int> BuildAsync() =>
    Command.RunAsync("dotnet", ["build", Project(), "-v", "quiet", "-nologo", .. Repository.Properties]);

string Project() => Repository.At("src", "JourneyBot");

RunningPart StartBot(Uri address)
{
    Directory.CreateDirectory(options.Data);
    var start = new ProcessStartInfo("dotnet", ["run", "--project", Project(), "--no-build", "--no-launch-profile", .. Repository.Properties]);
    start.Environment["ASPNETCORE_URLS"] = address.ToString();
    start.Environment["ASPNETCORE_ENVIRONMENT"] = "Development";
    // What the bot says of itself, without every request of the framework.
    start.Environment["Logging__LogLevel__Microsoft.AspNetCore"] = "Warning";
    start.Environment["Logging__LogLevel__System.Net.Http"] = "Warning";
    start.Environment["PublicUrl"] = address.ToString();
    start.Environment["Pace__Hosts"] = "1";
    start.Environment["Storage__Kind"] = "sqlite";
    start.Environment["Storage__Path"] = Path.Combine(options.Data, "journeys.db");
    return new RunningPart("bot", start);
}

RunningPart StartPlayground(Uri address)
{
    // It reads its people from its working folder, and writes its log there.
    var folder = Directory.CreateDirectory(Path.Combine(options.Data, "playground")).FullName;
    File.Copy(Repository.At("eng", "playground.yml"), Path.Combine(folder, ".m365agentsplayground.yml"), overwrite: true);
    var endpoint = new Uri(address, "/api/messages").ToString();
    var start = new ProcessStartInfo("node", [NodeParts.Playground, "-e", endpoint, "-c", "msteams", "--disable-telemetry"]) { WorkingDirectory = folder };
    return new RunningPart("playground", start, awaited: "Listening on ");
}

async Task TellAsync(Uri address, RunningPart playground)
{
    Terminal.Say($"Waiting for the bot ({address}) and the Playground.");
    await Loopback.AnswersAsync(new Uri(address, "/readyz"));
    var client = new Uri($"http://localhost:{await playground.LineAsync()}");
    await Loopback.AnswersAsync(client);
    Terminal.Say("The Playground listens on all interfaces of this machine: run it where nobody else can reach it.");
    Terminal.Say($"Data: {options.Data}");
    Terminal.Say($"Open {client} and say `start`. Ctrl-C stops both.");
}
