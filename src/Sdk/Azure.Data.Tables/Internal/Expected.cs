using Azure.Core;

namespace Azure.Data.Tables.Internal;

/// <summary>The answers that are no failure, by request. Others are thrown, and logged as failures.</summary>
internal static class Expected
{
    public static readonly ResponseClassifier Created = new StatusCodeClassifier([201, 204]);
    public static readonly ResponseClassifier CreatedOrThere = new StatusCodeClassifier([201, 204, 409]);
    public static readonly ResponseClassifier Found = new StatusCodeClassifier([200]);
    public static readonly ResponseClassifier FoundOrNot = new StatusCodeClassifier([200, 404]);
    public static readonly ResponseClassifier Written = new StatusCodeClassifier([204]);
    public static readonly ResponseClassifier GoneOrNot = new StatusCodeClassifier([204, 404]);
    public static readonly ResponseClassifier Submitted = new StatusCodeClassifier([202]);
}
