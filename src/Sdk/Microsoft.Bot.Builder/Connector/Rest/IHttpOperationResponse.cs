using System.Net.Http;

namespace Microsoft.Rest;

public interface IHttpOperationResponse
{
    HttpRequestMessage Request { get; set; }

    HttpResponseMessage Response { get; set; }
}

public interface IHttpOperationResponse<T> : IHttpOperationResponse
{
    T Body { get; set; }
}
