using System.Globalization;
using System.Text.RegularExpressions;
using JourneyBot.Hosting;
using JourneyBot.Restoring;
using JourneyBot.Testing;
using Xunit;

namespace JourneyBot.Tests.Hosting;

/// <summary>What administrators copy from infra/nginx and infra/systemd fits the host. That nginx works so is tried in the end-to-end tests.</summary>
public sealed partial class DeploymentFilesTests
{
    private const int TeamsWaits = 15;
    private static readonly string Nginx = File.ReadAllText(Repository.At("infra", "nginx", "journeybot.conf"));
    private static readonly string Unit = File.ReadAllText(Repository.At("infra", "systemd", "journeybot@.service"));

    [Fact]
    public void Nginx_TakesWhatTheHostTakes_AndSendsItWhole()
    {
        int[] sizes = [.. Bytes(Nginx, "client_max_body_size")];

        Assert.Equal(sizes, Bytes(Nginx, "client_body_buffer_size"));
        Assert.InRange(sizes[0], BodyGuard.MostBytes, 2 * BodyGuard.MostBytes);
        Assert.InRange(sizes[1], RestoreUpload.MostBytes, 2 * RestoreUpload.MostBytes);
    }

    /// <summary>Tokens of links stand in addresses, and nginx writes those of requests that failed.</summary>
    [Fact]
    public void Nginx_WritesNoAddresses()
    {
        Assert.Contains("    access_log off;", Nginx, StringComparison.Ordinal);
        Assert.Matches(@"(?m)^    error_log \S+ crit;$", Nginx);
    }

    [Theory]
    [InlineData("proxy_read_timeout")]
    [InlineData("proxy_send_timeout")]
    public void Nginx_WaitsLongerThanTeams(string setting) => Assert.True(Number(Nginx, setting) > TeamsWaits);

    [Fact]
    public void Systemd_WaitsUntilTheHostHasGone_AndKnowsWrongSettingsByTheirCode()
    {
        Assert.True(Number(Unit, "TimeoutStopSec=") > LeavingSettings.Longest.TotalSeconds);
        Assert.Equal(78, Number(Unit, "RestartPreventExitStatus="));
    }

    [Fact]
    public void Instances_ListenWhereNginxSends()
    {
        var address = Unit.Split('\n').Single(line => line.StartsWith("Environment=ASPNETCORE_URLS=", StringComparison.Ordinal)).Split('=')[^1];

        Assert.All(["1", "2"], instance => Assert.Contains(new Uri(address.Replace("%i", instance, StringComparison.Ordinal)).Authority, Nginx, StringComparison.Ordinal));
    }

    /// <summary>An empty one is for the administrator to fill in.</summary>
    [Fact]
    public void EnvironmentFile_NamesWhatTheHostKnows_AndHoldsNoSecret()
    {
        var settings = File.ReadLines(Repository.At("infra", "systemd", "journeybot.env")).Where(line => !line.StartsWith('#')).Select(line => line.Split('=', 2)).ToDictionary(pair => pair[0], pair => pair[1]);

        Assert.Empty(settings["MicrosoftAppPassword"]);
        Assert.Empty(settings.Keys.Where(name => name.Contains("__", StringComparison.Ordinal)).Except(KnownSettings.Names));
    }

    private static int Number(string text, string setting) =>
        int.Parse(Regex.Match(text, $@"^\s*{setting}\s*(?<number>\d+)", RegexOptions.Multiline | RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(1)).Groups["number"].Value, CultureInfo.InvariantCulture);

    private static IEnumerable<int> Bytes(string text, string setting) => Sizes().Matches(text)
        .Where(match => match.Groups["setting"].Value == setting)
        .Select(match => int.Parse(match.Groups["number"].Value, CultureInfo.InvariantCulture) * (match.Groups["unit"].Value == "m" ? 1024 * 1024 : 1024));

    [GeneratedRegex(@"(?<setting>[a-z_]+) (?<number>\d+)(?<unit>[km]);", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex Sizes();
}
