using System;
using System.Runtime.Serialization;
using Azure.Data.Tables.Internal;

namespace Azure.Data.Tables;

/// <summary>A transaction was refused, and nothing of it was done.</summary>
[Serializable]
public class TableTransactionFailedException : RequestFailedException
{
    public TableTransactionFailedException(RequestFailedException requestFailedException)
        : base(
            requestFailedException.Status,
            requestFailedException.Message,
            requestFailedException.ErrorCode,
            requestFailedException.InnerException)
    {
        foreach (var key in requestFailedException.Data.Keys)
            Data[key] = requestFailedException.Data[key];
        FailedTransactionActionIndex = ServiceError.IndexIn(Data);
    }

    [Obsolete(DiagnosticId = "SYSLIB0051")]
    protected TableTransactionFailedException(SerializationInfo info, StreamingContext context)
        : base(info, context)
    {
    }

    /// <summary>Which of the actions was refused, if the service said so.</summary>
    public int? FailedTransactionActionIndex { get; }
}
