using System;
using System.Threading;
using System.Threading.Tasks;
using Azure.Core;
using Azure.Data.Tables.Internal;
using Azure.Data.Tables.Models;

namespace Azure.Data.Tables;

/// <summary>The tables of a storage account. Safe to share between threads; one per account is enough.</summary>
public class TableServiceClient
{
    private readonly TableAccount _account;

    public TableServiceClient(string connectionString)
        : this(connectionString, null)
    {
    }

    public TableServiceClient(string connectionString, TableClientOptions options = null)
        : this(TableAccount.FromConnectionString(connectionString, null, options))
    {
    }

    /// <param name="endpoint">With a shared access signature as its query.</param>
    /// <param name="options">Retries, transport, diagnostics.</param>
    public TableServiceClient(Uri endpoint, TableClientOptions options = null)
        : this(TableAccount.WithSas(endpoint, null, TableAccount.SasIn(endpoint), options))
    {
    }

    public TableServiceClient(Uri endpoint, AzureSasCredential credential)
        : this(endpoint, credential, null)
    {
    }

    public TableServiceClient(Uri endpoint, AzureSasCredential credential, TableClientOptions options = null)
        : this(TableAccount.WithSas(endpoint, null, credential, options))
    {
    }

    public TableServiceClient(Uri endpoint, TableSharedKeyCredential credential)
        : this(endpoint, credential, null)
    {
    }

    public TableServiceClient(Uri endpoint, TableSharedKeyCredential credential, TableClientOptions options)
        : this(TableAccount.WithKey(endpoint, null, credential, options))
    {
    }

    public TableServiceClient(Uri endpoint, TokenCredential tokenCredential, TableClientOptions options = null)
        : this(TableAccount.WithToken(endpoint, null, tokenCredential, options))
    {
    }

    /// <summary>For mocks.</summary>
    protected TableServiceClient()
    {
    }

    private TableServiceClient(TableAccount account) => _account = account;

    public virtual string AccountName => _account.Name;

    public virtual Uri Uri => _account.Endpoint;

    /// <summary>A filter in which the interpolated values are quoted and escaped.</summary>
    public static string CreateQueryFilter(FormattableString filter) => ODataFilter.Create(filter);

    /// <summary>A client of one table, which need not exist yet. Costs nothing.</summary>
    public virtual TableClient GetTableClient(string tableName)
    {
        ArgumentNullException.ThrowIfNull(tableName);
        return new TableClient(_account, tableName);
    }

    /// <exception cref="RequestFailedException">409 if it exists already, or another failure.</exception>
    public virtual Task<Response<TableItem>> CreateTableAsync(string tableName, CancellationToken cancellationToken = default) =>
        GetTableClient(tableName).CreateAsync(cancellationToken);

    /// <summary>The raw response has the status 409 if the table was there already.</summary>
    public virtual Task<Response<TableItem>> CreateTableIfNotExistsAsync(string tableName, CancellationToken cancellationToken = default) =>
        GetTableClient(tableName).CreateIfNotExistsAsync(cancellationToken);

    /// <summary>The response has the status 404 if there was no such table.</summary>
    public virtual Task<Response> DeleteTableAsync(string tableName, CancellationToken cancellationToken = default) =>
        GetTableClient(tableName).DeleteAsync(cancellationToken);
}
