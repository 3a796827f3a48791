using System.Reflection;
using JourneyBot.Storage;
using JourneyBot.Workshops;
using Xunit;

namespace JourneyBot.Tests.Architecture;

/// <summary>Dependencies point one way: Workshops &lt;- Storage &lt;- JourneyBot -> Sdk; Storage -> Azure.Data.Tables.</summary>
public sealed class DependencyTests
{
    private static readonly string[] BotAndCards = ["Microsoft.Bot", "AdaptiveCards", "Newtonsoft"];

    [Fact]
    public void Workshops_NeedsNoPackageAndNoProject()
    {
        Assert.Empty(ProjectFile.Of("JourneyBot.Workshops").Everything);
        Assert.All(Used(typeof(Journey).Assembly), name => Assert.StartsWith("System.", name, StringComparison.Ordinal));
    }

    [Fact]
    public void Storage_NeedsWorkshopsAndItsStoresOnly()
    {
        var storage = ProjectFile.Of("JourneyBot.Storage");

        Assert.Equal(["JourneyBot.Workshops"], storage.Projects);
        Assert.Equal(["Azure.Data.Tables"], storage.TablesPackages);
        Assert.Equal(["Azure.Identity", "Microsoft.Data.Sqlite"], storage.Packages);
        Assert.Empty(storage.BotPackages);
    }

    [Fact]
    public void Storage_KnowsNoBotAndNoCard() =>
        Assert.DoesNotContain(Used(typeof(IKeyValueStore).Assembly), name => Array.Exists(BotAndCards, part => name.StartsWith(part, StringComparison.Ordinal)));

    [Fact]
    public void Host_NeedsStorageAndTheBotPackagesOnly()
    {
        var host = ProjectFile.Of("JourneyBot");

        Assert.Equal(["JourneyBot.Storage"], host.Projects);
        // The workbook's format, the guides' Markdown and OpenTelemetry's are what no part of the framework knows (decision 0005).
        Assert.Equal(
            ["DocumentFormat.OpenXml", "Markdig", "Microsoft.IdentityModel.Protocols.OpenIdConnect", "Microsoft.IdentityModel.JsonWebTokens", "OpenTelemetry", "OpenTelemetry.Exporter.OpenTelemetryProtocol"],
            host.Packages.Concat(host.TablesPackages));
        Assert.NotEmpty(host.BotPackages);
        Assert.DoesNotContain("Azure.Data.Tables", Used(typeof(Program).Assembly));
    }

    [Fact]
    public void Sdk_KnowsNothingOfTheProduct()
    {
        var sdk = ProjectFile.OfSdk().ToList();
        Assert.Equal(4, sdk.Count);

        Assert.All(sdk, project => Assert.Subset(sdk.Select(other => other.Name).ToHashSet(), project.Projects.Concat(project.BotPackages).ToHashSet()));
    }

    private static IEnumerable<string> Used(Assembly assembly) => assembly.GetReferencedAssemblies().Select(name => name.Name!);
}
