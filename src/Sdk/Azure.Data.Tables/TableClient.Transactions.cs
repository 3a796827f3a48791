using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
using Azure.Core;
using Azure.Data.Tables.Internal;

namespace Azure.Data.Tables;

public partial class TableClient
{
    /// <summary>Does all of it or nothing. The responses are in the order of the actions.</summary>
    /// <exception cref="TableTransactionFailedException">One of the actions was refused.</exception>
    /// <exception cref="InvalidOperationException">There is no action.</exception>
    public virtual async Task<Response<IReadOnlyList<Response>>> SubmitTransactionAsync(
        IEnumerable<TableTransactionAction> transactionActions, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(transactionActions);
        var changeset = new Changeset();
        foreach (var action in transactionActions)
            Add(action, changeset);
        var message = _account.Request(RequestMethod.Post, "/$batch", Expected.Submitted);
        message.Request.Content = RequestContent.Create(changeset.Close());
        message.Request.Headers.Add("Content-Type", changeset.ContentType);
        var response = await _account.SendAsync(message, cancellationToken).ConfigureAwait(false);
        var answers = ChangesetAnswer.Read(response.Content);
        if (answers.Find(answer => answer.Status >= 400) is { } refused)
            throw ServiceError.OfTransaction(refused);
        return answers.Count == changeset.Count
            ? Response.FromValue<IReadOnlyList<Response>>(answers, response)
            : throw new RequestFailedException(response.Status, $"The service answered {answers.Count} of {changeset.Count} actions.");
    }

    private void Add(TableTransactionAction action, Changeset changeset)
    {
        RequireKeys(action.Entity);
        using var message = RequestOf(action);
        if (action.ActionType is not TableTransactionActionType.Delete)
            message.Request.Headers.Add("Content-Type", TableAccount.Json);
        changeset.Add(action, message.Request);
    }

    private HttpMessage RequestOf(TableTransactionAction action) => action.ActionType switch
    {
        TableTransactionActionType.Add => InsertRequest(),
        TableTransactionActionType.UpdateMerge => WriteRequest(action.Entity, TableUpdateMode.Merge, action.ETag),
        TableTransactionActionType.UpdateReplace => WriteRequest(action.Entity, TableUpdateMode.Replace, action.ETag),
        TableTransactionActionType.UpsertMerge => WriteRequest(action.Entity, TableUpdateMode.Merge, default),
        TableTransactionActionType.UpsertReplace => WriteRequest(action.Entity, TableUpdateMode.Replace, default),
        TableTransactionActionType.Delete => DeleteRequest(action.Entity.PartitionKey, action.Entity.RowKey, action.ETag),
        _ => throw new InvalidOperationException($"Unknown action: {action.ActionType}."),
    };
}
