using JourneyBot.Testing.Storage;
using Xunit;

namespace JourneyBot.Storage.Tests.Tables;

/// <summary>One Azurite for all tests on Table Storage.</summary>
public sealed class TablesBackend : IBackend, IAsyncLifetime
{
    public const string Name = nameof(TablesBackend);
    private Azurite? _azurite;

    public Host Connect() =>
        new(StorageOptions.Tables(_azurite?.ConnectionString ?? throw new InvalidOperationException("Azurite is not started.")));

    public async Task InitializeAsync() => _azurite = await Azurite.StartAsync();

    public async Task DisposeAsync()
    {
        if (_azurite is not null)
        {
            await _azurite.DisposeAsync();
        }
    }
}

[CollectionDefinition(TablesBackend.Name)]
public sealed class TablesCollection : ICollectionFixture<TablesBackend>;
