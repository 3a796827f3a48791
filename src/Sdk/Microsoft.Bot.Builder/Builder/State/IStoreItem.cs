namespace Microsoft.Bot.Builder;

/// <summary>Something stored that is written only if nobody else wrote it meanwhile; an ETag of <c>*</c> overwrites.</summary>
public interface IStoreItem
{
    string ETag { get; set; }
}
