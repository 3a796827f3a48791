namespace Azure.Data.Tables;

public enum TableUpdateMode
{
    /// <summary>Properties that are not sent stay as they are.</summary>
    Merge = 0,

    /// <summary>The row becomes what is sent.</summary>
    Replace = 1,
}
