using JourneyBot.Hosting;
using JourneyBot.Testing.Sources;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Hosting.Internal;
using Xunit;

namespace JourneyBot.Tests.Infra;

public sealed class TemplateTests
{
    private const string NotHere = "our own checks: no official schemas are here";

    /// <summary>Where the strict check finds its schemas; what it says when it does not stands in the test's name.</summary>
    public static TheoryData<string> Schemas => [ProviderSchemas.Folder is null ? NotHere : "official schemas, in ../shared/schemas/arm"];

    [Fact]
    public void Template_CanBeRead_NamesWhatThereIs_AndKeepsWhatWePromise() => Assert.Empty(Findings(Template.Ours));

    [Theory]
    [MemberData(nameof(Schemas))]
    public void Template_FollowsItsProviders_AndOneMisspeltWordIsFound_By(string what)
    {
        Assert.Equal(ProviderSchemas.Folder is null, what == NotHere);

        Assert.Empty(Strict(Template.Ours));
        var misspelt = Template.Ours;
        var plan = misspelt.Resource("Microsoft.Web/serverfarms");
        plan["skus"] = plan["sku"];
        plan.Remove("sku");
        Assert.NotEmpty(Strict(misspelt));
    }

    /// <summary>What the table in README.md names, the host reads: with a colon for the two dashes, or by section and name.</summary>
    [Fact]
    public void Settings_OfTheReadme_AreReadByTheHost()
    {
        var literals = SourceFile.Below("src").SelectMany(file => file.Literals()).ToHashSet();

        Assert.NotEmpty(SettingRules.OfTheHost);
        Assert.All(SettingRules.Of(Template.Ours).Keys.Intersect(SettingRules.OfTheHost), name =>
            Assert.True(literals.Contains(name.Replace("__", ":", StringComparison.Ordinal)) || name.Split("__").All(literals.Contains), $"{name} is read by nobody."));
    }

    [Fact]
    public void Settings_LetTheHostStart()
    {
        var settings = SettingRules.Of(Template.Ours).ToDictionary(setting => setting.Key.Replace("__", ":", StringComparison.Ordinal), setting => (string?)FilledIn(setting.Value));

        var read = BotSettings.Read(new ConfigurationBuilder().AddInMemoryCollection(settings).Build(), new HostingEnvironment { EnvironmentName = settings["ASPNETCORE_ENVIRONMENT"]! });

        Assert.False(read.Identity.IsAnonymous);
        Assert.NotNull(read.Tab);
        Assert.NotNull(read.Links.PublicUrl);
    }

    /// <summary>As Azure would, by what is asked for: an id, an address, or a parameter, which is at its default.</summary>
    private static string FilledIn(string value) =>
        !ExpressionReader.Is(value) ? value
        : value.Contains("'https://'", StringComparison.Ordinal) ? "https://journeybot.azurewebsites.net"
        : value.Contains("primaryEndpoints", StringComparison.Ordinal) ? "https://jb.table.core.windows.net/"
        : ExpressionReader.Read(value).Calls.FirstOrDefault(call => call.Function == "parameters")?.Asked is { } parameter ? $"{Template.Ours.Root["parameters"]![parameter]!["defaultValue"]}"
        : "00000000-0000-0000-0000-00000000000a";

    private static IReadOnlyList<string> Strict(Template template) =>
        ProviderSchemas.Folder is { } folder ? new ProviderSchemas(folder).Findings(template) : Findings(template);

    internal static IReadOnlyList<string> Findings(Template template) =>
    [
        .. TemplateRules.Findings(template),
        .. OrderRules.Findings(template),
        .. NameRules.Findings(template),
        .. PromiseRules.Findings(template),
        .. SettingRules.Findings(template),
        .. AlertRules.Findings(template),
    ];
}
