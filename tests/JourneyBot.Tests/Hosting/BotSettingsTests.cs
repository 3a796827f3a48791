using System.Text.RegularExpressions;
using JourneyBot.Admitting;
using JourneyBot.Cards;
using JourneyBot.Hosting;
using JourneyBot.Testing;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Hosting;
using Xunit;

namespace JourneyBot.Tests.Hosting;

public sealed partial class BotSettingsTests
{
    private const string Id = "MicrosoftAppId=00000000-0000-0000-0000-000000000001";
    private const string Tenant = "MicrosoftAppTenantId=00000000-0000-0000-0000-00000000000a";

    [Theory]
    [InlineData("Production", "", "MicrosoftAppId is not set")]
    [InlineData("Staging", "ASPNETCORE_URLS=http://127.0.0.1:3978", "MicrosoftAppId is not set")]
    [InlineData("Development", "ASPNETCORE_URLS=http://0.0.0.0:3978", "not on http://0.0.0.0:3978")]
    [InlineData("Development", "ASPNETCORE_URLS=http://*:3978", "not on http://*:3978")]
    [InlineData("Development", "ASPNETCORE_URLS=http://+:3978", "not on http://+:3978")]
    [InlineData("Development", "ASPNETCORE_URLS=http://bot.example.com", "not on http://bot.example.com")]
    [InlineData("Development", "ASPNETCORE_URLS=http://localhost.example.com", "not on http://localhost.example.com")]
    [InlineData("Development", "ASPNETCORE_URLS=http://127.0.0.1:3978;http://[::]:3978", "not on http://[::]:3978")]
    [InlineData("Development", "URLS=http://10.0.0.1:3978", "Set ASPNETCORE_URLS=http://127.0.0.1:3978, or set MicrosoftAppId")]
    [InlineData("Production", $"{Id}", "MicrosoftAppType MultiTenant needs MicrosoftAppPassword")]
    [InlineData("Production", $"{Id} MicrosoftAppType=SingleTenant", "SingleTenant needs MicrosoftAppPassword")]
    [InlineData("Production", $"{Id} MicrosoftAppType=SingleTenant MicrosoftAppPassword=secret", "SingleTenant needs MicrosoftAppTenantId")]
    [InlineData("Production", $"{Id} MicrosoftAppType=UserAssignedMSI", "UserAssignedMSI needs MicrosoftAppTenantId")]
    [InlineData("Production", $"{Id} MicrosoftAppType=Tenant", "Set it to MultiTenant, SingleTenant or UserAssignedMSI")]
    [InlineData("Development", "Cards:Actions=Submit", "Set it to execute or submit")]
    [InlineData("Development", "Retention:Days=-1", "Retention__Days is \"-1\"")]
    [InlineData("Development", "Retention:Days=3651", "Set it to a number of days up to 3650, or to 0")]
    [InlineData("Development", "Retention:Days=two", "Retention__Days is \"two\"")]
    [InlineData("Development", "Pace:Hosts=two", "how many hosts answer at once, from 1 to 20")]
    [InlineData("Development", "Pace:Hosts=21", "how many hosts answer at once, from 1 to 20")]
    [InlineData("Development", "Limits:ConversationBurst=0", "Limits__ConversationBurst is \"0\"")]
    [InlineData("Development", "Limits:ConversationPerMinute=many", "Set it to a number from 1")]
    [InlineData("Development", "Limits:TenantBurst=-1", "Limits__TenantBurst")]
    [InlineData("Development", "Limits:TenantPerMinute=1.5", "Limits__TenantPerMinute")]
    [InlineData("Production", $"{Id} MicrosoftAppType=SingleTenant MicrosoftAppPassword=secret MicrosoftAppTenantId=contoso.com", "\"contoso.com\", which is no id")]
    [InlineData("Production", $"{Id} MicrosoftAppPassword=secret PublicUrl=https://bot.example.com Tab:AppId=journeys", "Tab__AppId is \"journeys\"")]
    [InlineData("Development", "Channel:Tenants=contoso.com", "Channel__Tenants names \"contoso.com\"")]
    [InlineData("Development", "Channel:ServiceHosts=*.trafficmanager.net", "Channel__ServiceHosts names \"*.trafficmanager.net\"")]
    [InlineData("Development", "Channel:ServiceHosts=smba.trafficmanager.net;https://smba.example", "Channel__ServiceHosts names \"https://smba.example\"")]
    [InlineData("Development", "Channel:ServiceHosts=smba.example/emea", "Set it to whole names of hosts")]
    [InlineData("Production", "MicrosoftAppId=secret MicrosoftAppPassword=x", "MicrosoftAppId is no app id")]
    [InlineData("Production", "MicrosoftAppId=00000000-0000-0000-0000-000000000000 MicrosoftAppPassword=x", "MicrosoftAppId is no app id")]
    [InlineData("Production", $"{Id} MicrosoftAppType=UserAssignedMSI {Tenant} MicrosoftAppPassword=secret", "UserAssignedMSI has no MicrosoftAppPassword")]
    [InlineData("Production", $"{Id} MicrosoftAppPassword=secret ASPNETCORE_URLS=localhost:5001", "ASPNETCORE_URLS names \"localhost:5001\"")]
    [InlineData("Production", $"{Id} MicrosoftAppPassword=secret ASPNETCORE_URLS=http://127.0.0.1:5001;ftp://x", "ASPNETCORE_URLS names \"ftp://x\"")]
    [InlineData("Development", "HTTP_PORTS=8080", "not on http://*:8080")]
    [InlineData("Development", "ASPNETCORE_URLS=http://localhost:5000 Kestrel:Endpoints:Any:Url=http://*:80", "not on http://*:80")]
    [InlineData("Production", $"{Id} MicrosoftAppPassword=secret ValidateAuthority=no", "ValidateAuthority is \"no\". Set it to true or false")]
    [InlineData("Production", $"{Id} MicrosoftAppPassword=secret ChannelService=https://example.com", "ChannelService is \"https://example.com\"")]
    [InlineData("Production", $"{Id} MicrosoftAppPassword=secret OAuthUrl=https://example.com", "ToChannelFromBotLoginUrl has to be set as well")]
    [InlineData("Production", $"{Id} MicrosoftAppPassword=secret ToChannelFromBotLoginUrl=http://example.com", "ToChannelFromBotLoginUrl is \"http://example.com\". Set it to an https address")]
    [InlineData("Production", $"{Id} MicrosoftAppPassword=secret PublicUrl=http://journeys.example.com", "PublicUrl is \"http://journeys.example.com\"")]
    [InlineData("Production", $"{Id} MicrosoftAppPassword=secret PublicUrl=journeys.example.com", "Set it to the https address at which people reach this host")]
    [InlineData("Production", $"{Id} MicrosoftAppPassword=secret PublicUrl=https://journeys.example.com Tab:Authority=contoso", "Tab__Authority is \"contoso\"")]
    [InlineData("Development", "Links:Days=91", "Links__Days is \"91\". Set it to a number from 1 to 90")]
    [InlineData("Development", "Links:Generation=0", "Links__Generation is \"0\"")]
    [InlineData("Development", "Shutdown:Grace=soon", "Shutdown__Grace is \"soon\"")]
    [InlineData("Development", "Storage:Kind=cosmos", "Storage__Kind is 'cosmos'; it can be sqlite or tables")]
    [InlineData("Development", "Storage:Kind=tables", "set either Storage__ConnectionString or Storage__Endpoint")]
    [InlineData("Development", "Storage:Kind=tables Storage:ConnectionString=secret", "Storage__ConnectionString is no connection string")]
    [InlineData("Development", "Storage:Endpoint=https://account.table.core.windows.net", "Set Storage__Kind=tables, or take the other out")]
    [InlineData("Development", "Storage:Endpiont=https://account.table.core.windows.net", "Storage__Endpiont is no setting of this bot. Set Storage__Kind or Storage__Path or")]
    [InlineData("Development", "Retention_Days=7", "Retention_Days is no setting of this bot. Set Retention__Days, or take it out")]
    [InlineData("Development", "cardsactions=submit", "cardsactions is no setting of this bot. Set Cards__Actions, or take it out")]
    [InlineData("Development", "Retention:Day=7", "Retention__Day is no setting of this bot. Set Retention__Days, or take it out")]
    public void Read_OfWrongSettings_SaysWhatToSet(string environment, string settings, string sentence)
    {
        var wrong = Assert.Throws<InvalidOperationException>(() => Read(environment, settings));

        Assert.Contains(sentence, wrong.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("secret", wrong.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_OfManyWrongSettings_SaysAllAtOnce_EachOnce()
    {
        var wrong = Assert.Throws<InvalidOperationException>(() => Read(
            "Production",
            "MicrosoftAppId=1 MicrosoftAppType=UserAssignedMSI PublicUrl=here Links:Days=900 Pace:Hosts=many Storage:Kind=tables Limits:Burst=1 Retention:Days=-1"));

        string[] begins =
        [
            "MicrosoftAppId is no", "MicrosoftAppType UserAssignedMSI needs MicrosoftAppTenantId", "Limits__Burst is no", "PublicUrl is", "Links__Days is", "Pace__Hosts is",
            "Retention__Days is", "With Storage__Kind=tables",
        ];
        var lines = wrong.Message.Split(Environment.NewLine);
        Assert.Equal(begins.Length, lines.Length);
        Assert.All(begins, begin => Assert.Single(lines, line => line.StartsWith(begin, StringComparison.Ordinal)));
    }

    [Fact]
    public void Settings_InTheReadme_AreThoseThatTheHostKnows()
    {
        var table = File.ReadLines(Repository.At("README.md")).Where(line => line.StartsWith("| `", StringComparison.Ordinal)).Select(line => line.Split('|')[1]);

        Assert.Equal(
            KnownSettings.Names.Order(StringComparer.Ordinal),
            table.SelectMany(cell => Name().Matches(cell)).Select(match => match.Groups["name"].Value).Distinct().Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("")]
    [InlineData("HTTP_PORTS=8080 ASPNETCORE_URLS=http://localhost:3978")]
    [InlineData("ASPNETCORE_URLS=http://localhost:3978")]
    [InlineData("ASPNETCORE_URLS=http://127.0.0.1:3978;https://[::1]:3979")]
    public void Read_WithoutAnId_IsAnonymousInDevelopmentOnLoopback(string settings)
    {
        var read = Read("Development", settings);

        Assert.True(read.Identity.IsAnonymous);
        Assert.Equal(ActionMode.Execute, read.Actions);
        Assert.Equal(LimitSettings.Usual, read.Limits);
        Assert.True(read.Tenants.Serves("any"));
        Assert.True(read.Hosts.IsFit("http://127.0.0.1:1/emea/"));
    }

    [Theory]
    [InlineData("", 3, 27)]
    [InlineData("Pace:Hosts=1", 6, 54)]
    [InlineData("Pace:Hosts=20", 1, 2)]
    public void Pace_IsAPartOfWhatTeamsTakes(string settings, int inASecond, int inThirty)
    {
        var windows = Read("Development", settings).Sending!.Windows;

        Assert.Equal((inASecond, inThirty), (windows[0].Calls, windows[^1].Calls));
    }

    [Theory]
    [InlineData("MicrosoftAppType=SingleTenant MicrosoftAppPassword=secret MicrosoftAppTenantId=00000000-0000-0000-0000-00000000000a", false)]
    [InlineData("MicrosoftAppType=UserAssignedMSI MicrosoftAppTenantId=00000000-0000-0000-0000-00000000000a", false)]
    [InlineData("MicrosoftAppPassword=secret", true)]
    [InlineData("MicrosoftAppPassword=secret Channel:Tenants=00000000-0000-0000-0000-00000000000a", false)]
    [InlineData("MicrosoftAppType=UserAssignedMSI MicrosoftAppTenantId=00000000-0000-0000-0000-00000000000a Channel:Tenants=*", true)]
    public void Tenants_AreTheBotsOwnUnlessItSaysOthers(string settings, bool servesOthers)
    {
        var tenants = Read("Production", $"{Id} {settings}").Tenants;

        Assert.True(tenants.Serves("00000000-0000-0000-0000-00000000000A"));
        Assert.Equal(servesOthers, tenants.Serves("00000000-0000-0000-0000-00000000000b"));
    }

    [Theory]
    [InlineData("", "00000000-0000-0000-0000-000000000001")]
    [InlineData("Tab:AppId=00000000-0000-0000-0000-00000000000b", "00000000-0000-0000-0000-00000000000b")]
    public void Tab_IsForTheBotsOwnRegistrationUnlessItSaysAnother(string settings, string app) =>
        Assert.Equal(
            [app, $"api://bot.example.com/{app}"],
            Read("Production", $"{Id} MicrosoftAppType=UserAssignedMSI MicrosoftAppTenantId=00000000-0000-0000-0000-00000000000a PublicUrl=https://bot.example.com {settings}").Tab!.Audiences.Take(2));

    [Fact]
    public void Pace_OfNoHost_IsNone() => Assert.Null(Read("Development", "Pace:Hosts=0").Sending);

    [Theory]
    [InlineData("MicrosoftAppPassword=secret")]
    [InlineData("MicrosoftAppType=singletenant MicrosoftAppPassword=secret MicrosoftAppTenantId=00000000-0000-0000-0000-00000000000a")]
    [InlineData("MicrosoftAppType=UserAssignedMSI MicrosoftAppTenantId=00000000-0000-0000-0000-00000000000a")]
    public void Read_WithAnIdAndItsCredentials_MayListenAnywhere(string credentials)
    {
        var settings = Read("Production", $"{Id} {credentials} ASPNETCORE_URLS=http://*:80 Cards:Actions=submit");

        Assert.False(settings.Identity.IsAnonymous);
        Assert.Equal(ActionMode.Submit, settings.Actions);
        Assert.False(settings.Hosts.IsFit("http://127.0.0.1:1/emea/"));
    }

    [GeneratedRegex("`(?<name>[A-Za-z]+__[A-Za-z]+)`", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex Name();

    private static BotSettings Read(string environment, string settings)
    {
        var pairs = settings.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(setting => setting.Split('=', 2));
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(pairs.ToDictionary(pair => pair[0], pair => (string?)pair[1])).Build();
        return BotSettings.Read(configuration, new Surroundings(environment));
    }

    private sealed class Surroundings(string name) : IHostEnvironment
    {
        public string EnvironmentName { get; set; } = name;

        public string ApplicationName { get; set; } = "JourneyBot";

        public string ContentRootPath { get; set; } = "/";

        public IFileProvider ContentRootFileProvider { get; set; } = new NullFileProvider();
    }
}
