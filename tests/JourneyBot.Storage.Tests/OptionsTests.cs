using Microsoft.Extensions.Configuration;
using Xunit;

namespace JourneyBot.Storage.Tests;

public sealed class OptionsTests
{
    [Fact]
    public void WithoutSettings_TheRowsAreInAFileUnderTheWorkingFolder() =>
        Assert.Equal(StorageOptions.Sqlite(".data/journeybot.db"), Read());

    [Fact]
    public void APath_NamesTheFile() => Assert.Equal("/data/rows.db", Read(("Kind", "sqlite"), ("Path", "/data/rows.db")).Path);

    [Fact]
    public void Tables_TakeAConnectionString() =>
        Assert.Equal(StorageOptions.Tables("UseDevelopmentStorage=true"), Read(("Kind", "Tables"), ("ConnectionString", "UseDevelopmentStorage=true")));

    [Fact]
    public void Tables_TakeAnEndpoint_ForTheHostsOwnIdentity() =>
        Assert.Equal(new Uri("https://example.table.core.windows.net"), Read(("Kind", "tables"), ("Endpoint", "https://example.table.core.windows.net")).Endpoint);

    [Theory]
    [InlineData("Storage__Kind", "Kind", "mongo")]
    [InlineData("Storage__ConnectionString", "Kind", "tables")]
    [InlineData("https", "Kind", "tables", "Endpoint", "http://example.table.core.windows.net")]
    [InlineData("either", "Kind", "tables", "Endpoint", "https://example.test", "ConnectionString", "UseDevelopmentStorage=true")]
    public void AMistake_IsRefused_WithASentenceThatNamesTheSetting(string named, params string[] settings)
    {
        var pairs = settings.Chunk(2).Select(pair => (pair[0], pair[1])).ToArray();

        var refusal = Assert.Throws<InvalidOperationException>(() => Read(pairs));

        Assert.Contains(named, refusal.Message, StringComparison.Ordinal);
    }

    private static StorageOptions Read(params (string Name, string Value)[] settings) =>
        StorageOptions.Read(new ConfigurationBuilder()
            .AddInMemoryCollection(settings.Select(setting => KeyValuePair.Create<string, string?>($"Storage:{setting.Name}", setting.Value)))
            .Build());
}
