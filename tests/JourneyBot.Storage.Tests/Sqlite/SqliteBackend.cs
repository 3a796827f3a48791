using JourneyBot.Testing;
using Xunit;

namespace JourneyBot.Storage.Tests.Sqlite;

/// <summary>One file for all tests on SQLite, as for all workshops of a host.</summary>
public sealed class SqliteBackend : IBackend, IDisposable
{
    public const string Name = nameof(SqliteBackend);
    private readonly ScratchFolder _folder = new();

    public Host Connect() => new(StorageOptions.Sqlite(_folder.File("rows.db")));

    public void Dispose() => _folder.Dispose();
}

[CollectionDefinition(SqliteBackend.Name)]
public sealed class SqliteCollection : ICollectionFixture<SqliteBackend>;
