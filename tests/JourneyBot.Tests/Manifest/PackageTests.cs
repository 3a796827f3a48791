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
    private string _said = "";

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
    public async Task Package_ForABotThatIsAManagedIdentity_NamesTheTabsOwnRegistration_AndWhatTheAdministratorGave()
    {
        const string TabAppId = "0b1c2d3e-9999-4222-8333-444455556666";
        var zip = _folder.File("app.zip");
        Assert.Equal(0, await RunAsync("--bot-id", BotId, "--domain", "Journeys.contoso.com", "--tab-app-id", TabAppId, "--website-url", "https://contoso.com/journeys",
            "--privacy-url", "https://contoso.com/privacy", "--terms-url", "https://contoso.com/terms", "--version", "1.2.3", "--output", zip));

        ZipFile.ExtractToDirectory(zip, _folder.File("app"));
        var app = TeamsApp.Load(_folder.File("app"));
        Assert.Equal((TabAppId, $"api://journeys.contoso.com/{TabAppId}"), ((string?)app.Manifest.SelectToken("webApplicationInfo.id"), (string?)app.Manifest.SelectToken("webApplicationInfo.resource")));
        Assert.Equal(
            ["JourneyBot", "https://contoso.com/journeys", "https://contoso.com/privacy", "https://contoso.com/terms"],
            app.Manifest["developer"]!.Select(value => (string?)value.First));
        Assert.Equal("1.2.3", (string?)app.Manifest["version"]);
        Assert.Empty(ManifestRules.Findings(app));
    }

    [Theory]
    [InlineData("--domain journeys.contoso.com", "--bot-id takes")]
    [InlineData($"--bot-id {BotId} --domain journeys.contoso.com --privacy-url http://contoso.com/privacy", "'http://contoso.com/privacy' is no https address.")]
    [InlineData($"--bot-id {BotId} --domain journeys.contoso.com --verison 1.2.3", "'--verison 1.2.3' is not understood.")]
    public async Task Package_ThatCannotBeMade_IsRefusedWithASentence(string arguments, string sentence)
    {
        var zip = _folder.File("app.zip");
        Assert.Equal(2, await RunAsync([.. arguments.Split(' '), "--output", zip]));
        Assert.Contains(sentence, _said, StringComparison.Ordinal);
        Assert.False(File.Exists(zip));
    }

    /// <summary>Teams takes an update only when the number is higher: it goes with the product's.</summary>
    [Fact]
    public void Manifest_HasTheProductsVersion() =>
        Assert.Contains($"<Version>{TeamsApp.Load(Repository.At("manifest")).Manifest["version"]}</Version>", File.ReadAllText(Repository.At("Directory.Build.props")), StringComparison.Ordinal);

    public void Dispose() => _folder.Dispose();

    private async Task<int> RunAsync(params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", ["run", Repository.At("eng", "package.cs"), "--", .. arguments]) { UseShellExecute = false, RedirectStandardOutput = true };
        using var process = Process.Start(start)!;
        _said = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return process.ExitCode;
    }
}
