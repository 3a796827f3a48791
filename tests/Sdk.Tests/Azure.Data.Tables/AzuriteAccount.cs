using Azure.Data.Tables;
using JourneyBot.Testing.Storage;
using Xunit;

namespace Sdk.Tests.Azure.Data.Tables;

/// <summary>One Azurite for all tests of the table client.</summary>
public sealed class AzuriteAccount : IAsyncLifetime
{
    public const string Name = nameof(AzuriteAccount);
    private Azurite? _azurite;

    public Uri Endpoint => Azurite.Endpoint;

    public TableServiceClient Service => new(Azurite.ConnectionString);

    private Azurite Azurite => _azurite ?? throw new InvalidOperationException("Azurite is not started.");

    /// <summary>A table of its own for a test.</summary>
    public async Task<TableClient> NewTableAsync()
    {
        var table = Service.GetTableClient($"t{Guid.NewGuid():N}");
        await table.CreateIfNotExistsAsync();
        return table;
    }

    public async Task InitializeAsync() => _azurite = await Azurite.StartAsync();

    public async Task DisposeAsync()
    {
        if (_azurite is not null)
            await _azurite.DisposeAsync();
    }
}

[CollectionDefinition(AzuriteAccount.Name)]
public sealed class AzuriteAccountTests : ICollectionFixture<AzuriteAccount>;
