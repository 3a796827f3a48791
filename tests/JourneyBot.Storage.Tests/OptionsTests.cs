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
    [InlineData("Storage__Kind is sqlite or not set", "Endpoint", "https://example.table.core.windows.net")]
    [InlineData("Storage__Kind is sqlite or not set", "Kind", "sqlite", "ConnectionString", "UseDevelopmentStorage=true")]
    [InlineData("Storage__ConnectionString is no connection string", "Kind", "tables", "ConnectionString", "a secret")]
    [InlineData("Storage__ConnectionString is no connection string", "Kind", "tables", "ConnectionString", "AccountName=example;AccountKey=a secret")]
    [InlineData("Storage__ConnectionString is no connection string", "Kind", "tables", "ConnectionString", "AccountName=example")]
    [InlineData("Storage__ConnectionString is no connection string", "Kind", "tables", "ConnectionString", "TableEndpoint=a secret;SharedAccessSignature=a secret")]
    public void AMistake_IsRefused_WithASentenceThatNamesTheSetting(string named, params string[] settings)
    {
        var pairs = settings.Chunk(2).Select(pair => (pair[0], pair[1])).ToArray();

        var refusal = Assert.Throws<InvalidOperationException>(() => Read(pairs));

        Assert.Contains(named, refusal.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("a secret", refusal.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(null, "MicrosoftAppType=SingleTenant", "MicrosoftAppId=bot")]
    [InlineData("bot", "MicrosoftAppType=UserAssignedMSI", "MicrosoftAppId=bot")]
    [InlineData("other", "MicrosoftAppType=UserAssignedMSI", "MicrosoftAppId=bot", "AZURE_CLIENT_ID=other")]
    public void Identity_IsTheBotsOwn_UnlessAnotherIsNamed(string? identity, params string[] settings)
    {
        var pairs = settings.Select(setting => setting.Split('=')).ToDictionary(pair => pair[0], pair => (string?)pair[1]);

        Assert.Equal(identity, StorageOptions.Read(new ConfigurationBuilder().AddInMemoryCollection(pairs).Build()).Identity);
    }

    private static StorageOptions Read(params (string Name, string Value)[] settings) =>
        StorageOptions.Read(new ConfigurationBuilder()
            .AddInMemoryCollection(settings.Select(setting => KeyValuePair.Create<string, string?>($"Storage:{setting.Name}", setting.Value)))
            .Build());
}
