using System.Diagnostics;
using System.IO.Compression;
using JourneyBot.Testing;
using Xunit;

namespace JourneyBot.Tests.Manifest;

/// <summary>eng/package.cs, as an administrator runs it.</summary>
public sealed class PackageTests : IDisposable
{
    private const string BotId = "0b1c2d3e-1111-4222-8333-444455556666";
    private readonly ScratchFolder _folder = new();

    [Fact]
    public async Task Package_ForABot_HoldsItsIdAndAddressesAndKeepsTheRules()
    {
        var zip = _folder.File("app.zip");
        Assert.Equal(0, await RunAsync("--bot-id", BotId, "--domain", "journeys.contoso.com", "--developer", "Contoso", "--output", zip));

        ZipFile.ExtractToDirectory(zip, _folder.File("app"));
        var app = TeamsApp.Load(_folder.File("app"));
        Assert.Equal((BotId, BotId), ((string?)app.Manifest["id"], (string?)app.Manifest.SelectToken("bots[0].botId")));
        Assert.Equal(("Contoso", "https://journeys.contoso.com/privacy"), ((string?)app.Manifest.SelectToken("developer.name"), (string?)app.Manifest.SelectToken("developer.privacyUrl")));
        Assert.DoesNotContain("journeybot.example", app.Manifest.ToString(), StringComparison.Ordinal);
        Assert.Empty(ManifestRules.Findings(app));
    }

    [Fact]
    public async Task Package_WithoutABot_IsRefused()
    {
        var zip = _folder.File("app.zip");
        Assert.Equal(2, await RunAsync("--domain", "journeys.contoso.com", "--output", zip));
        Assert.False(File.Exists(zip));
    }

    public void Dispose() => _folder.Dispose();

    private static async Task<int> RunAsync(params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", ["run", Repository.At("eng", "package.cs"), "--", .. arguments]) { UseShellExecute = false, RedirectStandardOutput = true };
        using var process = Process.Start(start)!;
        await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return process.ExitCode;
    }
}
