using JourneyBot.Admitting;
using JourneyBot.Cards;
using JourneyBot.Hosting;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Hosting;
using Xunit;

namespace JourneyBot.Tests.Hosting;

public sealed class BotSettingsTests
{
    private const string Id = "MicrosoftAppId=00000000-0000-0000-0000-000000000001";

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
    public void Read_OfWrongSettings_SaysWhatToSet(string environment, string settings, string sentence)
    {
        var wrong = Assert.Throws<InvalidOperationException>(() => Read(environment, settings));

        Assert.Contains(sentence, wrong.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("secret", wrong.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
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
