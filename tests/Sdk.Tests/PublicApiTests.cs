using System.Reflection;
using Sdk.Tests.PublicApi;
using Xunit;

namespace Sdk.Tests;

/// <summary>
/// What each project under src/Sdk offers is approved in its PublicApi.txt, so growth is a visible diff.
/// Built from source the two must be equal (APPROVE=1 rewrites the file); against the official packages
/// everything approved must exist there with the same signature.
/// </summary>
public sealed class PublicApiTests
{
    [Theory]
    [InlineData("AdaptiveCards", "AdaptiveCards")]
    [InlineData("Azure.Data.Tables", "Azure.Data.Tables")]
    [InlineData("Microsoft.Bot.Builder", "Microsoft.Bot.*", "Microsoft.Rest.*")]
    [InlineData("Microsoft.Bot.Builder.Dialogs", "Microsoft.Bot.Builder.Dialogs")]
    public void PublicApi_OfEachBotPackage_IsTheApprovedOne(string project, params string[] officialAssemblies)
    {
        var approved = new ApprovedApi(project);
        var assembly = Assembly.Load(project);
        if (IsOfficial(assembly))
        {
            var official = officialAssemblies.SelectMany(Find).SelectMany(PublicSurface.Of).ToHashSet();
            Assert.Empty(approved.Read().Except(official));
            return;
        }

        approved.RewriteIfAsked(PublicSurface.Of(assembly));
        Assert.Equal(approved.Read(), PublicSurface.Of(assembly));
    }

    // Ours carry the version of this repository, which is below 1.
    private static bool IsOfficial(Assembly assembly) => assembly.GetName().Version is { Major: > 0 };

    private static IEnumerable<Assembly> Find(string pattern)
        => Directory.EnumerateFiles(AppContext.BaseDirectory, pattern + ".dll").Select(Assembly.LoadFrom);
}
