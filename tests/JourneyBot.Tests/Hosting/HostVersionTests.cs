using System.Text.Json.Nodes;
using System.Xml.Linq;
using JourneyBot.Hosting;
using JourneyBot.Testing;
using Xunit;

namespace JourneyBot.Tests.Hosting;

public sealed class HostVersionTests
{
    /// <summary>Directory.Build.props says it; nothing else may say another.</summary>
    [Fact]
    public void HostAndManifest_HaveTheVersionOfTheHouse()
    {
        var house = XDocument.Load(Repository.At("Directory.Build.props")).Descendants("Version").Single().Value;
        var manifest = JsonNode.Parse(File.ReadAllText(Repository.At("manifest", "manifest.json")))!;

        Assert.Equal(house, (string?)manifest["version"]);
        Assert.Equal(house, HostVersion.Current.Text.Split('+')[0]);
    }

    [Theory]
    [InlineData("1.2.0", "1.2.0")]
    [InlineData("1.2.0-rc.1", "1.2.0-rc.1")]
    [InlineData("1.2.0+953d564", "1.2.0+953d564")]
    [InlineData("1.2.0+953d564a0f0e1d2c3b4a5968778695a4b3c2d1e0", "1.2.0+953d564")]
    [InlineData("1.2.0+953d564.changed", "1.2.0+953d564.changed")]
    public void Commit_IsShortened(string informational, string said) => Assert.Equal(said, HostVersion.Of(informational).Text);
}
