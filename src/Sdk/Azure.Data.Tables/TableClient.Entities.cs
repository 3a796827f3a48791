using System;
using System.Buffers;
using System.Collections.Generic;
using System.Globalization;
using System.Threading;
using System.Threading.Tasks;
using Azure.Core;
using Azure.Data.Tables.Internal;

namespace Azure.Data.Tables;

public partial class TableClient
{
    /// <exception cref="RequestFailedException">409 if there is such a row already, or another failure.</exception>
    public virtual Task<Response> AddEntityAsync<T>(T entity, CancellationToken cancellationToken = default)
        where T : ITableEntity
    {
        RequireKeys(entity);
        return SendAsync(InsertRequest(), entity, cancellationToken);
    }

    /// <exception cref="RequestFailedException">404 if there is no such row, or another failure.</exception>
    public virtual async Task<Response<T>> GetEntityAsync<T>(
        string partitionKey, string rowKey, IEnumerable<string> select = null, CancellationToken cancellationToken = default)
        where T : class, ITableEntity
    {
        var response = await GetAsync(partitionKey, rowKey, select, Expected.Found, cancellationToken).ConfigureAwait(false);
        return Response.FromValue(EntityReader.Read<T>(response.Content), response);
    }

    /// <summary>The response has no value if there is no such row.</summary>
    public virtual async Task<NullableResponse<T>> GetEntityIfExistsAsync<T>(
        string partitionKey, string rowKey, IEnumerable<string> select = null, CancellationToken cancellationToken = default)
        where T : class, ITableEntity
    {
        var response = await GetAsync(partitionKey, rowKey, select, Expected.FoundOrNot, cancellationToken).ConfigureAwait(false);
        return response.Status == 404
            ? new NoValueResponse<T>(response)
            : Response.FromValue(EntityReader.Read<T>(response.Content), response);
    }

    /// <summary>Writes the row whether it is there or not.</summary>
    public virtual Task<Response> UpsertEntityAsync<T>(
        T entity, TableUpdateMode mode = TableUpdateMode.Merge, CancellationToken cancellationToken = default)
        where T : ITableEntity
    {
        RequireKeys(entity);
        return SendAsync(WriteRequest(entity, mode, default), entity, cancellationToken);
    }

    /// <param name="entity">The row.</param>
    /// <param name="ifMatch">The version it must have, or <see cref="ETag.All"/> for any.</param>
    /// <param name="mode">Whether properties not sent stay.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <exception cref="RequestFailedException">412 if it has another version, 404 if it is not there, or another failure.</exception>
    public virtual Task<Response> UpdateEntityAsync<T>(
        T entity, ETag ifMatch, TableUpdateMode mode = TableUpdateMode.Merge, CancellationToken cancellationToken = default)
        where T : ITableEntity
    {
        RequireKeys(entity);
        return ifMatch == default
            ? throw new ArgumentException("Say which version is expected, or ETag.All.", nameof(ifMatch))
            : SendAsync(WriteRequest(entity, mode, ifMatch), entity, cancellationToken);
    }

    /// <summary>Deletes a row, of any version by default. The response has the status 404 if there was none.</summary>
    public virtual Task<Response> DeleteEntityAsync(
        string partitionKey, string rowKey, ETag ifMatch = default, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(partitionKey);
        ArgumentNullException.ThrowIfNull(rowKey);
        return _account.SendAsync(DeleteRequest(partitionKey, rowKey, ifMatch), cancellationToken);
    }

    /// <inheritdoc cref="DeleteEntityAsync(string, string, ETag, CancellationToken)"/>
    public virtual Task<Response> DeleteEntityAsync(ITableEntity entity, ETag ifMatch = default, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(entity);
        return DeleteEntityAsync(entity.PartitionKey, entity.RowKey, ifMatch, cancellationToken);
    }

    /// <param name="filter">OData, see <see cref="CreateQueryFilter(FormattableString)"/>.</param>
    /// <param name="maxPerPage">At most 1,000, which is the default.</param>
    /// <param name="select">The properties wanted, all by default.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    public virtual AsyncPageable<T> QueryAsync<T>(
        string filter = null, int? maxPerPage = null, IEnumerable<string> select = null, CancellationToken cancellationToken = default)
        where T : class, ITableEntity
    {
        var columns = Columns(select);
        return new EntityPages<T>(Read, maxPerPage, cancellationToken);

        async Task<Page<T>> Read(string token, int? top)
        {
            var message = _account.Request(RequestMethod.Get, $"/{Name}()", Expected.Found);
            var uri = message.Request.Uri;
            Append(uri, "$filter", filter);
            Append(uri, "$select", columns);
            Append(uri, "$top", top?.ToString(CultureInfo.InvariantCulture));
            var next = token?.Split(' ');
            Append(uri, "NextPartitionKey", next?[0]);
            Append(uri, "NextRowKey", next?.Length > 1 ? next[1] : null);
            var response = await _account.SendAsync(message, cancellationToken).ConfigureAwait(false);
            return Page<T>.FromValues(EntityReader.ReadPage<T>(response.Content), ContinuationToken(response), response);
        }
    }

    private Task<Response> GetAsync(
        string partitionKey, string rowKey, IEnumerable<string> select, ResponseClassifier expected, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(partitionKey);
        ArgumentNullException.ThrowIfNull(rowKey);
        var message = _account.Request(RequestMethod.Get, RowPath(partitionKey, rowKey), expected);
        Append(message.Request.Uri, "$select", Columns(select));
        return _account.SendAsync(message, cancellationToken);
    }

    private Task<Response> SendAsync<T>(HttpMessage message, T entity, CancellationToken cancellationToken)
        where T : ITableEntity
    {
        var body = new ArrayBufferWriter<byte>(1024);
        EntityWriter.Write(entity, body);
        SetBody(message.Request, body.WrittenMemory);
        return _account.SendAsync(message, cancellationToken);
    }

    private HttpMessage InsertRequest()
    {
        var message = _account.Request(RequestMethod.Post, $"/{Name}", Expected.Created);
        message.Request.Headers.Add("Prefer", "return-no-content");
        return message;
    }

    private HttpMessage WriteRequest(ITableEntity entity, TableUpdateMode mode, ETag ifMatch)
    {
        var method = mode switch
        {
            TableUpdateMode.Replace => RequestMethod.Put,
            TableUpdateMode.Merge => RequestMethod.Patch,
            _ => throw new ArgumentException($"Unexpected value for {nameof(mode)}: {mode}"),
        };
        var message = _account.Request(method, RowPath(entity.PartitionKey, entity.RowKey), Expected.Written);
        if (ifMatch != default)
            message.Request.Headers.Add("If-Match", ifMatch.ToString());
        return message;
    }

    private HttpMessage DeleteRequest(string partitionKey, string rowKey, ETag ifMatch)
    {
        var message = _account.Request(RequestMethod.Delete, RowPath(partitionKey, rowKey), Expected.GoneOrNot);
        message.Request.Headers.Add("If-Match", (ifMatch == default ? ETag.All : ifMatch).ToString());
        return message;
    }

    private string RowPath(string partitionKey, string rowKey) =>
        $"/{Name}(PartitionKey='{Key(partitionKey)}',RowKey='{Key(rowKey)}')";

    private static string Key(string key) => Uri.EscapeDataString(ODataFilter.Escape(key));

    private static void RequireKeys(ITableEntity entity)
    {
        ArgumentNullException.ThrowIfNull(entity);
        ArgumentNullException.ThrowIfNull(entity.PartitionKey, nameof(entity.PartitionKey));
        ArgumentNullException.ThrowIfNull(entity.RowKey, nameof(entity.RowKey));
    }

    private static string Columns(IEnumerable<string> select) => select is null ? null : string.Join(',', select);

    private static void Append(RequestUriBuilder uri, string name, string value)
    {
        if (value is not null)
            uri.AppendQuery(name, value);
    }

    private static string ContinuationToken(Response response)
    {
        if (!response.Headers.TryGetValue("x-ms-continuation-NextPartitionKey", out var partition))
            return null;
        return response.Headers.TryGetValue("x-ms-continuation-NextRowKey", out var row) ? $"{partition} {row}" : partition;
    }
}
