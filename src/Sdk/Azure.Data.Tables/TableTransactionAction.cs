namespace Azure.Data.Tables;

/// <summary>One operation of a transaction. All operations of one transaction share a partition.</summary>
public class TableTransactionAction
{
    public TableTransactionAction(TableTransactionActionType actionType, ITableEntity entity)
        : this(actionType, entity, default)
    {
    }

    /// <param name="actionType">What to do.</param>
    /// <param name="entity">The row to do it with.</param>
    /// <param name="etag">The version an update or a delete expects. Without it a delete takes any version and an update writes the row even if it is not there.</param>
    public TableTransactionAction(TableTransactionActionType actionType, ITableEntity entity, ETag etag = default)
    {
        ActionType = actionType;
        Entity = entity;
        ETag = etag;
    }

    public TableTransactionActionType ActionType { get; }

    public ITableEntity Entity { get; }

    public ETag ETag { get; }
}
