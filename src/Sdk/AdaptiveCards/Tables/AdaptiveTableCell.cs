namespace AdaptiveCards;

/// <summary>A cell of a table. As in the official library it calls itself a container until it is told otherwise:
/// for the schema write <c>new AdaptiveTableCell { Type = AdaptiveTableCell.TypeName }</c>.</summary>
public class AdaptiveTableCell : AdaptiveContainer
{
    public new const string TypeName = "TableCell";
}
