using System;
using System.Net.Http;

namespace Microsoft.Rest;

/// <summary>What a REST operation sent and received.</summary>
public class HttpOperationResponse : IHttpOperationResponse, IDisposable
{
    public HttpOperationResponse()
    {
    }

    public HttpRequestMessage Request { get; set; }

    public HttpResponseMessage Response { get; set; }

    public void Dispose()
    {
        Dispose(disposing: true);
        GC.SuppressFinalize(this);
    }

    protected virtual void Dispose(bool disposing)
    {
        Request?.Dispose();
        Response?.Dispose();
        Request = null;
        Response = null;
    }
}

/// <summary>What a REST operation sent and received, with the answer read into an object.</summary>
public class HttpOperationResponse<T> : HttpOperationResponse, IHttpOperationResponse<T>
{
    public HttpOperationResponse()
    {
    }

    public T Body { get; set; }
}
