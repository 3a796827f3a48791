using System;
using System.Buffers;
using System.Text.Json;
using System.Threading;
using System.Threading.Tasks;
using Azure.Core;
using Azure.Data.Tables.Internal;
using Azure.Data.Tables.Models;

namespace Azure.Data.Tables;

/// <summary>A table of a storage account and its rows. Safe to share between threads.</summary>
public partial class TableClient
{
    private readonly TableAccount _account;

    public TableClient(string connectionString, string tableName)
        : this(connectionString, tableName, null)
    {
    }

    public TableClient(string connectionString, string tableName, TableClientOptions options = null)
        : this(TableAccount.FromConnectionString(connectionString, tableName, options), tableName)
    {
    }

    /// <param name="endpoint">Of the table, with a shared access signature as its query.</param>
    /// <param name="options">Retries, transport, diagnostics.</param>
    public TableClient(Uri endpoint, TableClientOptions options = null)
        : this(TableAccount.WithSas(endpoint, TableEndpoint.TableIn(endpoint), TableAccount.SasIn(endpoint), options), TableEndpoint.TableIn(endpoint))
    {
    }

    /// <param name="endpoint">Of the table.</param>
    /// <param name="credential">The shared access signature.</param>
    /// <param name="options">Retries, transport, diagnostics.</param>
    public TableClient(Uri endpoint, AzureSasCredential credential, TableClientOptions options = null)
        : this(TableAccount.WithSas(endpoint, TableEndpoint.TableIn(endpoint), credential, options), TableEndpoint.TableIn(endpoint))
    {
    }

    public TableClient(Uri endpoint, string tableName, TableSharedKeyCredential credential)
        : this(endpoint, tableName, credential, null)
    {
    }

    public TableClient(Uri endpoint, string tableName, TableSharedKeyCredential credential, TableClientOptions options = null)
        : this(TableAccount.WithKey(endpoint, tableName, credential, options), tableName)
    {
    }

    public TableClient(Uri endpoint, string tableName, TokenCredential tokenCredential, TableClientOptions options = null)
        : this(TableAccount.WithToken(endpoint, tableName, tokenCredential, options), tableName)
    {
    }

    internal TableClient(TableAccount account, string tableName)
    {
        ArgumentException.ThrowIfNullOrEmpty(tableName);
        _account = account;
        Name = tableName;
    }

    /// <summary>For mocks.</summary>
    protected TableClient()
    {
    }

    public virtual string Name { get; }

    public virtual string AccountName => _account.Name;

    public virtual Uri Uri => new($"{_account.Endpoint.AbsoluteUri.TrimEnd('/')}/{Name}");

    /// <summary>A filter in which the interpolated values are quoted and escaped.</summary>
    public static string CreateQueryFilter(FormattableString filter) => ODataFilter.Create(filter);

    /// <exception cref="RequestFailedException">409 if it exists already, or another failure.</exception>
    public virtual Task<Response<TableItem>> CreateAsync(CancellationToken cancellationToken = default) =>
        CreateAsync(Expected.Created, cancellationToken);

    /// <summary>The raw response has the status 409 if the table was there already.</summary>
    public virtual async Task<Response<TableItem>> CreateIfNotExistsAsync(CancellationToken cancellationToken = default)
    {
        var created = await CreateAsync(Expected.CreatedOrThere, cancellationToken).ConfigureAwait(false);
        var response = created.GetRawResponse();
        if (response.Status != 409)
            return created;
        var failure = new RequestFailedException(response);
        return failure.ErrorCode == "TableBeingDeleted" ? throw failure : created;
    }

    /// <summary>Deletes the table. The response has the status 404 if there was none.</summary>
    public virtual Task<Response> DeleteAsync(CancellationToken cancellationToken = default) =>
        _account.SendAsync(
            _account.Request(RequestMethod.Delete, $"/Tables('{Uri.EscapeDataString(Name)}')", Expected.GoneOrNot),
            cancellationToken);

    private async Task<Response<TableItem>> CreateAsync(ResponseClassifier expected, CancellationToken cancellationToken)
    {
        var message = _account.Request(RequestMethod.Post, "/Tables", expected);
        var body = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(body))
        {
            writer.WriteStartObject();
            writer.WriteString("TableName", Name);
            writer.WriteEndObject();
        }

        SetBody(message.Request, body.WrittenMemory);
        message.Request.Headers.Add("Prefer", "return-no-content");
        var response = await _account.SendAsync(message, cancellationToken).ConfigureAwait(false);
        return Response.FromValue(new TableItem(Name), response);
    }

    private static void SetBody(Request request, ReadOnlyMemory<byte> json)
    {
        request.Content = RequestContent.Create(json);
        request.Headers.Add("Content-Type", TableAccount.Json);
    }
}
