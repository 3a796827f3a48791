using JourneyBot.Teams;
using Xunit;

namespace JourneyBot.Tests.Teams;

/// <summary>Which addresses may hear of us.</summary>
public sealed class ServiceHostsTests
{
    private readonly ServiceHosts _hosts = new(ServiceHosts.OfTeams, isDevelopment: false);

    [Theory]
    [InlineData("https://smba.trafficmanager.net/amer/")]
    [InlineData("https://SMBA.trafficmanager.net:443/emea/6e3c/")]
    [InlineData("https://smba.infra.gcc.teams.microsoft.com/gcc")]
    public void Address_OfTeams_IsKnown(string address) => Assert.True(_hosts.MayHearOfUs(new Uri(address)));

    [Theory]
    [InlineData("http://smba.trafficmanager.net/amer/")]
    [InlineData("https://smba.trafficmanager.net:8443/amer/")]
    [InlineData("https://mallory.trafficmanager.net/amer/")]
    [InlineData("https://smba.trafficmanager.net.mallory.example/amer/")]
    [InlineData("https://smba.trafficmanager.net@mallory.example/amer/")]
    [InlineData("https://smba.trafficmanager.net:secret@smba.trafficmanager.net/")]
    [InlineData("https://mallory.example/smba.trafficmanager.net/")]
    [InlineData("https://169.254.169.254/")]
    [InlineData("file:///smba.trafficmanager.net/")]
    public void Address_OfAnybodyElse_IsNot(string address) => Assert.False(_hosts.MayHearOfUs(new Uri(address)));

    [Fact]
    public void Address_ThatATokenCovered_IsKnownFromThenOn_ByItsWholeName()
    {
        _hosts.Cover("https://smba.example:8443/emea/");

        Assert.True(_hosts.MayHearOfUs(new Uri("https://smba.example:8443/amer/")));
        Assert.False(_hosts.MayHearOfUs(new Uri("https://smba.example/amer/")));
        Assert.False(_hosts.MayHearOfUs(new Uri("http://smba.example:8443/amer/")));
        Assert.False(_hosts.MayHearOfUs(new Uri("https://more.smba.example:8443/amer/")));
    }

    [Fact]
    public void Address_InTheClear_IsFitForDevelopmentOnly()
    {
        Assert.False(_hosts.IsFit("http://127.0.0.1:3978/emea/"));
        Assert.True(new ServiceHosts([], isDevelopment: true).IsFit("http://127.0.0.1:3978/emea/"));
        Assert.False(new ServiceHosts([], isDevelopment: true).IsFit("ftp://127.0.0.1/emea/"));
    }
}
