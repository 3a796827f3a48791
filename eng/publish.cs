// Makes what is deployed, a folder and a zip of it: dotnet run eng/publish.cs -- [--version 1.2.0] [--runtime linux-x64] [--framework-dependent] [--output FILE]
// Self-contained and compiled ahead (ReadyToRun), for Azure App Service on Linux or any Linux machine; why so: docs/decisions/0025.
// The same commit gives the same zip. What it is made from is in the lock files, and nothing else is taken.
using JourneyBot.Eng;

if (PublishOptions.Read(args, out var refusal) is not { } options)
{
    Terminal.Say($"{refusal} Usage: {PublishOptions.Usage}");
    return 2;
}
try
{
    var folder = Repository.At("artifacts", "publish", options.IsSelfContained ? options.Runtime : $"{options.Runtime}-framework-dependent");
    if (Directory.Exists(folder))
        Directory.Delete(folder, recursive: true);
    if (await Command.RunAsync("dotnet", ["publish", Repository.At("src", "JourneyBot"), "-o", folder, .. await ArgumentsAsync()]) != 0)
        return 1;
    var hash = Deployable.Pack(folder, options.Output);
    Terminal.Say($"Wrote {folder} and {options.Output} ({new FileInfo(options.Output).Length >> 20} MB).");
    Terminal.Say($"SHA-256 {hash}");
    Terminal.Say(options.IsSelfContained ? "It starts with ./JourneyBot and needs no .NET there." : "It starts with `dotnet JourneyBot.dll` and needs the ASP.NET Core 10 runtime there.");
    return 0;
}
catch (OperationCanceledException)
{
    Terminal.Say("Stopped.");
    return 1;
}

async Task<IReadOnlyList<string>> ArgumentsAsync()
{
    var commit = await Commit.ReadAsync();
    return
    [
        "-c", "Release", "-r", options.Runtime, options.IsSelfContained ? "--self-contained" : "--no-self-contained", "-v", "quiet", "-nologo",
        "-p:PublishReadyToRun=true", "-p:IsTransformWebConfigDisabled=true",
        // Paths of this machine stay out of what is built.
        "-p:ContinuousIntegrationBuild=true",
        // Builds and tests have their own place, so that neither disturbs the other.
        $"-p:ArtifactsPath={Repository.At("artifacts", "publishing")}",
        .. options.Runtime == PublishOptions.Locked ? ["-p:RestoreLockedMode=true"] : (string[])[],
        .. commit.Length > 0 ? [$"-p:SourceRevisionId={commit}"] : (string[])[],
        .. options.Version is { } version ? [$"-p:Version={version}"] : (string[])[],
        .. Repository.Properties,
    ];
}
