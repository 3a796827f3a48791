using System;
using System.Buffers;
using System.Collections.Generic;
using System.Text;
using Azure.Core;

namespace Azure.Data.Tables.Internal;

/// <summary>The operations of a transaction as one multipart body. Checks what an emulator may not.</summary>
internal sealed class Changeset
{
    private const int MostOperations = 100;
    private const int MostBytes = 4 * 1024 * 1024;

    private readonly string _batch = $"batch_{Guid.NewGuid()}";
    private readonly string _changeset = $"changeset_{Guid.NewGuid()}";
    private readonly ArrayBufferWriter<byte> _body = new(4096);
    private readonly HashSet<string> _rows = [];
    private string _partition;

    public Changeset() => Write($"--{_batch}\r\nContent-Type: multipart/mixed; boundary={_changeset}\r\n\r\n");

    public int Count { get; private set; }

    public string ContentType => $"multipart/mixed; boundary={_batch}";

    /// <param name="action">The operation, which has to fit to those before it.</param>
    /// <param name="request">Method and headers of it, as if it were sent alone.</param>
    public void Add(TableTransactionAction action, Request request)
    {
        Check(action);
        Write($"--{_changeset}\r\nContent-Type: application/http\r\nContent-Transfer-Encoding: binary\r\n\r\n");
        Write($"{request.Method} {request.Uri} HTTP/1.1\r\n");
        foreach (var header in request.Headers)
            Write($"{header.Name}: {header.Value}\r\n");
        Write("\r\n");
        if (action.ActionType is not TableTransactionActionType.Delete)
            EntityWriter.Write(action.Entity, _body);
        Write("\r\n");
        Count++;
    }

    /// <exception cref="InvalidOperationException">There is no operation in it.</exception>
    public ReadOnlyMemory<byte> Close()
    {
        if (Count == 0)
            throw new InvalidOperationException("A transaction needs at least one action.");
        Write($"--{_changeset}--\r\n--{_batch}--\r\n");
        if (_body.WrittenCount > MostBytes)
            throw new RequestFailedException(413, $"The request body is too large: {_body.WrittenCount} bytes of at most {MostBytes}.", "RequestBodyTooLarge", null);
        return _body.WrittenMemory;
    }

    private void Check(TableTransactionAction action)
    {
        _partition ??= action.Entity.PartitionKey;
        if (Count == MostOperations)
            throw Refusal("InvalidInput", $"The batch request operation exceeds the maximum {MostOperations} changes per change set.");
        if (action.Entity.PartitionKey != _partition)
            throw Refusal("CommandsInBatchActOnDifferentPartitions", "All commands in a batch must operate on same entity group.");
        if (!_rows.Add(action.Entity.RowKey))
            throw Refusal("InvalidDuplicateRow", "The batch request contains multiple changes with same row key. An entity can appear only once in a batch request.");
    }

    private TableTransactionFailedException Refusal(string code, string message) => ServiceError.OfTransaction(400, code, $"{Count}:{message}");

    private void Write(string text) => Encoding.UTF8.GetBytes(text, _body);
}
